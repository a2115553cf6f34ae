import { isOwn, type Scene } from '../findings/scene.ts'
import { bare, bySemicolon, sentences } from '../lines/pieces.ts'
import { first, says } from '../lines/search.ts'
import { cut, isEmpty, type Stretch } from '../lines/stretch.ts'
import { CLOSING } from '../outline/closing.ts'
import { isAbout, type Section, walk } from '../outline/section.ts'
import { type Row, tablesIn } from '../outline/table.ts'
import { type Draft, nobody, type Who } from './draft.ts'
import { duesIn } from './due.ts'
import { ownerHeading, ownerPhrase, withoutAddress } from './owner.ts'
import { draftsOf } from './paragraph.ts'

/** All tasks in the paper's order: under "Tổ chức thực hiện", in tables, at milestones, and where delegates and models are to be chosen. */
export function allDrafts(scene: Scene): Draft[] {
  return inSections(scene.paper.sections, nobody, scene)
}

function inSections(sections: readonly Section[], who: Who, scene: Scene): Draft[] {
  const rows = tablesIn(sections.filter((section) => works(section))).flat()
  const byRow = new Map(rows.map((row) => [row.section, row]))
  return sections.flatMap((section) => {
    const named = section.title && works(section) ? ownerHeading(section.title) : null
    const acting = named ?? (section.title && isHeading(section) && !named && isTopical(section) ? nobody : who)
    const row = byRow.get(section)
    const own = row ? draftsOfRow(row, acting, scene) : section.cells ? [] : draftsOfSection(section, acting, scene)
    return [...own, ...inSections(section.children, acting, scene)]
  })
}

const works = (section: Section): boolean => isAbout(section, 'organise') || isAbout(section, 'milestones') || isAbout(section, 'procedure')
const isHeading = ({ children, body }: Section): boolean => children.length > 0 && body === null
const isTopical = ({ label }: Section): boolean => label?.kind === 'roman' || label?.kind === 'part' || label?.kind === 'letter'

function draftsOfSection(section: Section, who: Who, scene: Scene): Draft[] {
  const label = section.label?.printed ?? null
  const said =
    section.body ??
    (section.title && section.children.length === 0 && !ownerHeading(section.title) && section.label && who.owner ? section.title : null)
  if (!said) return []
  if (isClosing(section)) return closing(said, scene)
  if (isAbout(section, 'milestones')) return milestone(said, scene).map((draft) => ({ ...draft, label }))
  if (isAbout(section, 'organise') || (isAbout(section, 'procedure') && !isAbout(section, 'criteria')))
    return draftsOf(said, who, scene).map((draft) => ({ ...draft, label }))
  if (isAbout(section, 'awards') || isAbout(section, 'criteria') || isAbout(section, 'funds')) {
    const called = sentences(said)
      .flatMap((sentence) => (isAbout(section, 'funds') ? bySemicolon(sentence) : [sentence]))
      .filter(
        (sentence) =>
          says(CALLS, sentence) || ((isAbout(section, 'funds') || isAbout(section, 'procedure')) && ownerPhrase(sentence) !== null),
      )
      .flatMap((sentence) => draftsOf(sentence, nobody, scene))
    if (called.length > 0) return called.map((draft) => ({ ...draft, label }))
  }
  return choosing(section, said, scene)
}

/** Among what is awarded: who is to propose, and where proposals are to be sent. */
const CALLS =
  /^(?:moi |cac |thu truong |truong |ho so |de nghi cac)[^.;]{0,120}?(?:gioi thieu|lua chon|binh (?:chon|xet)|gui|nop|lap (?:ho so|danh sach))/

export const isClosing = ({ label, body, cells }: Section): boolean =>
  label === null && cells === null && body !== null && says(CLOSING, body)

/** The last words of a plan call on all; a sentence that calls on nobody is no task. */
const closing = (said: Stretch, scene: Scene): Draft[] =>
  sentences(said).flatMap((sentence) => [
    ...calledOn(sentence),
    ...bySemicolon(sentence)
      .slice(1)
      .flatMap((part) => calledAfter(part, scene)),
  ])

function calledOn(sentence: Stretch): Draft[] {
  const course = first(/^(?:trong )?qua trinh [^,;]*,(?: neu [^,;]*(?:, [^,;]*)??,)? (?=(?:cac|thu truong|de nghi|yeu cau) )/, sentence)
  const named = ownerPhrase(course ? cut(sentence, course.all.to - sentence.from) : sentence)
  if (!named || !(course || says(/yeu cau|de nghi/, cut(sentence, 0, named.owner.from - sentence.from + 1)))) return []
  return [{ text: sentence, owner: named.owner, request: named.request, due: null, kinds: ['execute'], label: null }]
}

/** "Trên đây là …; các đơn vị nghiêm túc triển khai, báo cáo kết quả về … sau Hội nghị 07 ngày". */
function calledAfter(part: Stretch, scene: Scene): Draft[] {
  const named = ownerPhrase(part)
  if (!named || !says(/^(?:yeu cau |de nghi )?(?:cac|moi|toan the|thu truong) /, part)) return []
  const kinds = says(/bao cao/, named.rest) ? (['execute', 'submit'] as const) : (['execute'] as const)
  return [{ text: bare(part), owner: named.owner, request: named.request, due: duesIn(part, scene)[0] ?? null, kinds, label: null }]
}

/** Outside the part on organisation only choosing and reviewing is a task; the plan leaves open whose. */
function choosing(section: Section, said: Stretch, scene: Scene): Draft[] {
  const silent = ['purpose', 'requirement', 'programme', 'activities', 'upper'] as const
  if (section.cells || silent.some((topic) => isAbout(section, topic)) || !isOwn(section, scene.level)) return []
  const sent = sentences(said).filter((sentence) => says(SENT, sentence))
  const chosen = sentences(said)
    .filter((sentence) =>
      says(
        /^(?:xem xet,? |(?:cac )?(?:dia phuong|don vi|co quan)[^.;]{0,60})?(?:lua chon|binh xet|binh chon)|^(?:thanh phan )?dai bieu[^.;]{0,60}binh (?:xet|chon)/,
        sentence,
      ),
    )
    .flatMap((sentence) => draftsOf(sentence, nobody, scene).slice(0, 1))
  return [...chosen, ...sent.map((of) => sending(of, scene))]
}

/** "Hồ sơ gồm …, gửi về … trước ngày …": whoever proposes sends it. */
const SENT = /^ho so\b[^.;]{0,200}\b(?:gui|nop) (?:ve|cho|den)\b/
const sending = (said: Stretch, scene: Scene): Draft => ({
  text: bare(said),
  ...nobody,
  due: duesIn(said, scene)[0] ?? null,
  kinds: ['nominate', 'submit'],
  label: null,
})

/** Words before the first colon that does not stand in a time. */
const LEADING = /^(?:(?!: )[^;]){3,70}?:(?=\s)/
const BY = /\((?<who>[^()]{3,90})\)\s*\.?$/

/** "12/3: Hội đồng xét …": the day before the colon is due for all that follows, unless a part has its own. */
function milestone(said: Stretch, scene: Scene): Draft[] {
  const lead = first(LEADING, said)
  const due = lead ? (duesIn(lead.all, scene, 'milestone').at(-1) ?? null) : null
  const rest = lead && due ? cut(said, lead.all.to - said.from) : said
  return sentences(rest)
    .flatMap(bySemicolon)
    .map((piece) => {
      const own = duesIn(piece, scene)[0] ?? duesIn(piece, scene, 'milestone')[0]
      return { text: bare(piece), owner: whoDoes(piece), request: false, due: own ?? due, kinds: null, label: null }
    })
}

/** Who is named before the work, or in brackets behind it. */
function whoDoes(piece: Stretch): Stretch | null {
  const behind = first(BY, piece)?.groups.who
  return ownerPhrase(piece)?.owner ?? (behind ? (ownerHeading(behind)?.owner ?? null) : null)
}

/** A row: each part of its task, for each of its owners. */
function draftsOfRow({ cells, section }: Row, who: Who, scene: Scene): Draft[] {
  if (!cells.task) return []
  const due = cells.deadline ? (duesIn(cells.deadline, scene, 'milestone').at(-1) ?? null) : (duesIn(cells.task, scene)[0] ?? null)
  const owners = cells.owner ? bySemicolon(cells.owner).map((owner) => bare(withoutAddress(owner))) : [who.owner]
  const label = cells.number?.text ?? null
  const pieces = bySemicolon(cells.task)
    .map(bare)
    .filter((piece) => !isEmpty(piece))
  return owners
    .flatMap((owner) => pieces.map((text) => ({ text, owner, request: false, due, kinds: null, label })))
    .filter(() => [...walk(section)].length > 0)
}
