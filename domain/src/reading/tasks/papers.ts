import { fold } from '../../shared/vietnamese.ts'
import { programmeItems } from '../findings/programme.ts'
import type { Scene } from '../findings/scene.ts'
import { bare, sentences } from '../lines/pieces.ts'
import { every, first, says } from '../lines/search.ts'
import { cut, isEmpty, passage, type Stretch, span } from '../lines/stretch.ts'
import type { CalledForPaper } from '../reading.ts'
import type { Draft } from './draft.ts'
import { kindsOf } from './kinds.ts'

type Paper = { readonly name: string; readonly at: Stretch; readonly owner: string | null; readonly optional?: boolean }
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every paper that the plan calls for by name; each once, with its first place. */
export function papersOf(drafts: readonly Draft[], scene: Scene): CalledForPaper[] {
  const found: Paper[] = [
    ...drafts.flatMap((draft) =>
      [...inTask(draft.text), ...proposals(draft)].map((paper) => ({ ...paper, owner: draft.owner?.text ?? null })),
    ),
    ...programmeItems(scene).flatMap(({ text }) => inProgramme(text)),
    ...elsewhere(scene),
  ]
  const kept: Paper[] = []
  for (const paper of found) if (!kept.some((one) => isSame(one.name, paper.name))) kept.push(paper)
  return kept.map(({ name, at, owner, optional }) => ({ name, owner, explicit: true, ...(optional ? { optional } : {}), ...passage(at) }))
}

/** A draft of a paper is that paper. */
const key = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^du thao /, '')
const isSame = (a: string, b: string): boolean => {
  const [x, y] = [key(a), key(b)]
  return x === y || (Math.min(x.length, y.length) >= 14 && (x.startsWith(y) || y.startsWith(x)))
}

const paper = (at: Stretch, name = capital(at.text)): Paper => ({ name, at, owner: null })

const SETS_UP =
  /(?:thanh lap|kien toan) (?<bodies>(?:(?! (?:truoc|cham nhat|muon nhat|xong|hoan thanh|trong (?:thang|tuan|ngay|quy)|ngay sau|de|nham) )[^.;()])+)/
/** What a noun of paper takes along: until a comma, a bracket, or the words of sending. */
const NOUN =
  /(?<!\p{L})(?<paper>(?:du thao )?(?:ke hoach (?=du tru|du toan|tuyen truyen|phuc vu|chi tiet|dam bao)|kich ban|giay moi|du tru kinh phi|du toan kinh phi|du toan|ho so (?:de nghi )?khen thuong|to trinh|bien ban|danh sach|bao cao tong ket|bao cao thanh tich|bao cao ket qua|quyet dinh khen thuong|quyet dinh (?=thanh lap)|huong dan khen thuong|lich to chuc|dien van khai mac|dien van be mac|bai phat bieu|bai khai mac|thu moi|phan bo so luong)(?:(?! ve | gui| truoc| cham nhat| cho | den | len | trinh | bao cao | xong | - (?=xong|hoan|truoc|gui)| phuc vu| va | hoan thanh| bieu duong (?=dien)| de (?!nghi)| \(qua)(?:[^,;.():|]|(?<=thi dua), (?=khen)))*)/u
const PROGRAMME =
  /(?:xay dung|chuan bi|soan thao|lap|gui)[^.;]{0,30}?(?<!kich ban )(?<paper>chuong trinh(?! (?:van nghe|hanh dong|cong tac|phat|truyen|nghe thuat|bieu dien|muc tieu|giao luu))(?: chi tiet| to chuc)?(?: hoi nghi| dai hoi)?)/
const LAUNCH = /^(?<paper>phat dong (?:dot |phong trao )?thi dua[^,;.]*)/

function inTask(task: Stretch): Paper[] {
  if (says(/^(?:gui|nop)|\b(?:gui|nop)\b/, task)) {
    const sent = sentPapers(task)
    if (sent.length > 0) return sent
  }
  const bodies = every(SETS_UP, task).flatMap(({ all, groups }) =>
    (groups.bodies ? commaParts(groups.bodies) : []).map((name, index) => ({ name, shown: index === 0 ? span(all, name) : name })),
  )
  const launch = first(LAUNCH, task)?.groups.paper
  const programme = first(PROGRAMME, task)?.groups.paper
  return [
    ...bodies.map((body) => paper(body.shown, `Quyết định thành lập ${body.name.text}`)),
    ...every(NOUN, task).flatMap(({ groups }) => (groups.paper ? [paper(bare(groups.paper))] : [])),
    ...(launch ? [paper(launch, `Bài ${launch.text.charAt(0).toLowerCase()}${launch.text.slice(1)}`)] : []),
    ...(programme ? [paper(programme)] : []),
  ]
}

const SENT =
  /\b(?:gui|nop)\b(?: ban)? (?<list>.+?)(?= ve (?:hoi dong|ubnd|uy ban|phong|so |ban |huyen|tinh|thuong truc|pgd|to |bo |xa(?! hoi)|phuong|cong an|lien doan|cong doan|don |doi |tram |truong|benh vien|hop tac xa|trung doan)| cho | truoc | cham nhat | \(qua| den (?=hoi dong|ubnd|phong|so |ban )|$)/
const HEAD =
  /^(?:va )?(?:ke hoach|lich|bao cao|du thao|noi dung|chuong trinh|danh sach|ho so|to trinh|bien ban|van ban|giay moi|ban tom tat|phieu)/

/** "gửi kế hoạch, lịch …, báo cáo … về": one paper for each; the plan itself is none of them. */
function sentPapers(task: Stretch): Paper[] {
  const list = first(SENT, task)?.groups.list
  if (!list) return []
  const parts = listParts(list)
  return parts.filter((part) => HEAD.test(part.folded) && part.folded !== 'ke hoach').map((part) => paper(part))
}

function listParts(list: Stretch): Stretch[] {
  const ends = every(/,|\+| va (?=\p{Ll})/u, list)
    .filter(
      ({ all }) =>
        HEAD.test(list.folded.slice(all.to - list.from).trimStart()) && !/noi dung$/.test(list.folded.slice(0, all.from - list.from)),
    )
    .map(({ all }) => all)
  const starts = [0, ...ends.map((end) => end.to - list.from)]
  const stops = [...ends.map((end) => end.from - list.from), list.text.length]
  return starts.map((start, index) => bare(cut(list, start, stops[index]))).filter((part) => !isEmpty(part))
}

const commaParts = (of: Stretch): Stretch[] => {
  const commas = every(/, (?=cac |ban |to |tieu ban)|,? va (?=cac |tieu ban|to )/, of).map(({ all }) => all)
  const starts = [0, ...commas.map((comma) => comma.to - of.from + 1)]
  const stops = [...commas.map((comma) => comma.from - of.from), of.text.length]
  return starts.map((start, index) => bare(cut(of, start, stops[index])))
}

/** A body that is to propose writes a paper, whatever it is called. */
function proposals({ text, owner, kinds }: Draft): Paper[] {
  if (!(kinds ?? kindsOf(text.folded)).includes('nominate') || !owner) return []
  const verbs = first(/^(?:[^.;]{0,80}?)(?<act>gioi thieu, de nghi [^.;]{0,40}?(?:khen thuong|tuyen duong|ton vinh))/, text)?.groups.act
  const near = verbs && owner.from < verbs.from && verbs.from - owner.to < 40 ? span(owner, verbs) : verbs
  return verbs && near ? [paper(near, `Văn bản ${verbs.text} của ${owner.text.charAt(0).toLowerCase()}${owner.text.slice(1)}`)] : []
}

function inProgramme(item: Stretch): Paper[] {
  const hits = every(/(?<paper>bao cao tham luan[^.;(]*|danh sach dai bieu[^.;(]*|bao cao dien hinh[^.;(,]*)/, item)
  return hits.flatMap(({ groups }) => (groups.paper ? [paper(bare(groups.paper))] : []))
}

/** Papers that stand outside the tasks: a notice that is promised, films that may be made. */
function elsewhere(scene: Scene): Paper[] {
  const notice = /(?<what>thoi gian(?: cu the)?|dia diem)[^.;()]*?(?:se )?(?:co )?thong bao sau/
  const films = /co the [^.]*?(?<paper>phong su,? (?:va )?phim[^.;)]{0,12})/
  return scene.sections
    .flatMap(({ body }) => (body ? sentences(body) : []))
    .flatMap((sentence) => {
      const what = first(notice, sentence)?.groups.what
      const film = first(films, sentence)?.groups.paper
      return [
        ...(what ? [paper(what, `Thông báo ${what.text.charAt(0).toLowerCase()}${what.text.slice(1)}`)] : []),
        ...(film ? [{ ...paper(bare(film)), optional: true }] : []),
      ]
    })
}
