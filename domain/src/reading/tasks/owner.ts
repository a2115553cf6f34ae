import { bare } from '../lines/pieces.ts'
import { before, every, first, says } from '../lines/search.ts'
import { cut, isEmpty, type Stretch, span } from '../lines/stretch.ts'
import { isBullet } from '../outline/label.ts'
import type { Section } from '../outline/section.ts'
import { topicsOf } from '../outline/topic.ts'
import { VERB_OR_MODAL } from './verbs.ts'

export type Owned = { readonly owner: Stretch; readonly rest: Stretch; readonly request: boolean }

/** How names of bodies, offices and groups begin. Words that only look like one ("tổ chức", "ban hành", "hội nghị") do not. */
const BODY =
  /^(?:(?:dong chi|d\/c|ong|ba) |phong |ban(?! hanh| giao| to chuc hoi nghi va) |van phong|trung tam|cong an|tram |truong|uy ban|ubnd|hdnd|ubmttq|mttq|mat tran|hoi (?!nghi|dong thi cong|truong)|doan (?!ket)|lien doan|cac |thu truong|hieu truong|pho hieu truong|chu tich|giam doc|pho chu tich|bi thu|to (?!chuc)|doi |chi bo|khoa |so (?!luong|ket|lieu)|chi hoi|don (?=bien phong|cong an)|bao (?:va|dien tu|[a-z]+ ?,)|dang uy|thuong truc|don vi|co quan|thon |khu pho|khu dan cu|can bo|cong chuc|dai truyen|van hoa - xa hoi|bo phan|tieu ban|nha truong|kho bac|quan (?:su|y)|giao vien|toan the|ke toan|cong doan|huyen doan|lanh dao|chi huy|trung doi|dai doi|tieu doan|ht\b|pht\b|cong ty|tong cong ty|doanh nghiep|hop tac xa|benh vien|buu dien|ngan hang|nghiep doan|phan xuong|xi nghiep|su doan|trung doan|lu doan|chi cuc|lien minh|gia dinh|dong ho|gia lang|nguoi co uy tin|moi (?:thon|to|don vi|co quan|chi bo|truong|khu|xa|phuong|khoa|phong|tap the|dai doi|xom|ban))/
/** Words before the owner: the basis, who speaks, and whether it is asked or ordered. */
const LEAD =
  /^(?:(?:can cu [^,;.]{3,80}|tren co so [^,;.]{3,80}|theo [^,;.]{3,60}|ngoai ra|dong thoi|nhan duoc [^,;]{3,40}|tren day la [^,;]{5,120}|(?:truoc|sau) (?:khi |ngay )?[^,;:\d]{0,40}\d[^,;:]{0,20}),\s*)*(?:-\s*)?(?:(?:ubnd|uy ban|ban|dang uy|nha truong|truong|benh vien|hoi|cong doan|bo chi huy|trung doan|so|cong ty|lien doan|trung tam|cong an|phong|don|doan|vien|don vi|chi huy|lanh dao|hop tac xa)\b[^,;.:]{0,90}? (?=(?:yeu cau|de nghi|giao|moi(?! truong)) (?:cac|thu truong|toan the|nhung|uy ban|moi|lanh dao|truong|cap uy)))?(?<mood>yeu cau|de nghi|giao(?! luu)|phan cong|moi(?= cac| lanh))?\s*(?:cho )?(?:nhiem vu )?(?:doi voi )?/

/** "Phòng Nội vụ chủ trì …": who, and what is left to do; null where the paragraph begins with the work itself. */
export function ownerPhrase(of: Stretch): Owned | null {
  const lead = first(LEAD, of)
  const mood = lead?.groups.mood?.folded ?? ''
  const start =
    mood === '' && !says(/^(?:can cu|tren co so|theo|ngoai ra|dong thoi|nhan duoc|(?:truoc|sau) (?:khi |ngay )?[^,;:\d]{0,40}\d)/, of)
      ? of
      : cut(of, lead?.all.text.length ?? 0)
  const named = atBody(start)
  if (!named) return null
  const verb = endOfName(named)
  if (verb === null) return null
  const owner = bare(cut(named, 0, verb))
  const words = owner.text.split(' ').length
  if (isEmpty(owner) || words > 32 || says(/[.;:]/, owner)) return null
  return { owner, rest: cut(named, verb), request: mood === 'de nghi' || mood === 'moi' }
}

const atBody = (of: Stretch): Stretch | null => {
  const plain = cut(of, /^\s*/.exec(of.folded)?.[0].length ?? 0)
  return says(BODY, plain) ? plain : null
}

/** Where the name ends: at the first verb that is no part of it. */
function endOfName(named: Stretch): number | null {
  const verbs = every(VERB_OR_MODAL, named).flatMap(({ groups }) => groups.verb ?? [])
  const work = verbs.find((verb) => verb.from - named.from >= 3 && !isInName(named, verb))
  return work ? work.from - named.from : null
}

/** "Ban Tổ chức", "Phòng Lao động": words of work that belong to the name. */
function isInName(named: Stretch, verb: Stretch): boolean {
  const lead = before(verb, named)
  const isCapital = /^\p{Lu}/u.test(verb.text)
  if (says(/(?:^|[ ,])(?:tieu )?ban$/, lead) && says(/^(?:to chuc|dieu hanh|chi dao|van dong)/, verb)) return true
  if (says(/(?:hoi dong|ban) thi dua[ ,-]*$/, lead)) return true
  return isCapital && (says(/(?:ban|to|hoi dong|phong|bo phan|trung tam|doan|dai),?$/, lead) || /\p{Lu}\p{L}*[ ,-]*$/u.test(lead.text))
}

/** A heading that is nothing but a name of who is to act. */
export function ownerHeading(title: Stretch): { owner: Stretch; request: boolean } | null {
  const lead = first(/^(?<mood>de nghi|yeu cau|giao)\s+/, title)
  const name = lead
    ? cut(title, lead.all.text.length + 1)
    : cut(title, /^(?:nhiem vu|trach nhiem) (?:cua )?/.exec(title.folded)?.[0].length ?? 0)
  const plain = bare(name)
  const verb = endOfName(plain)
  if (!says(BODY, plain) || plain.text.split(' ').length > 40 || (verb !== null && verb < plain.text.length - 9)) return null
  if (
    [...topicsOf(plain.folded)].some((topic) => topic !== 'organise' && topic !== 'composition' && topic !== 'funds' && topic !== 'awards')
  )
    return null
  return { owner: withoutAddress(withoutBracket(plain)), request: lead?.groups.mood?.folded === 'de nghi' }
}
/** "(đ/c … – Trưởng phòng)" behind a body's name. */
const withoutBracket = (of: Stretch): Stretch => bare(cut(of, 0, /^[^(]{3,}(?=\()/.exec(of.text)?.[0].length))
/** A person of a table: "Đ/c Hà Thị Mơ – Kế toán" without the form of address. */
export const withoutAddress = (of: Stretch): Stretch =>
  cut(of, /^(?:(?:d\/c|dong chi|ong|ba|thay|co)\s*:?\s+)?/.exec(of.folded)?.[0].length ?? 0)
/** The heading of a point that runs on into its work ("4. Đề nghị … phối hợp …") is the name it begins with. */
export function ownerTitle({ body, topics, label }: Section): Stretch | null {
  if (!body || !topics.has('organise') || !label || isBullet(label)) return null
  const named = ownerPhrase(body)
  const isFirst =
    named !== null &&
    (named.owner.from === body.from || (named.request && /^de nghi $/.test(body.folded.slice(0, named.owner.from - body.from))))
  return isFirst ? span(cut(body, 0, 1), named.owner) : null
}
