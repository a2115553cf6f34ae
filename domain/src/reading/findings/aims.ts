import type { Found } from '../found.ts'
import { first, says } from '../lines/search.ts'
import { passage } from '../lines/stretch.ts'
import { isAbout, type Section, walk } from '../outline/section.ts'
import type { Passage } from '../reading.ts'
import { spoken } from './conference.ts'
import { found, nothing } from './find.ts'
import type { Scene } from './scene.ts'

type Aim = 'purpose' | 'requirement'
/** Where one heading holds both: how a purpose begins, and the words of a requirement. */
const AIMS =
  /^(?:nham|de |danh gia|tong ket|so ket|bieu duong|ton vinh|tuyen duong|ghi nhan|dong vien|khoi day|phat huy|tao |la dip|(?:thong )?qua|nang cao|tiep tuc|khang dinh|nhin lai|phat hien|nhan rong|tuyen truyen|giao duc|co vu|day manh|rut ra|gop phan|lam cho|khich le|gap mat|gioi thieu|chao mung|(?:viec )?to chuc \S+ (?:nghi|hoi)[^.]{0,40} (?:nham|de) |hoi nghi (?:nham|la ))/
const DEMANDS =
  /\b(?:phai|can|bao dam|dam bao|tranh|khong|dung|nghiem|tiet kiem|thiet thuc|chu dao|phu hop|ngan gon|tuan thu|chap hanh|chat che|an toan|trang trong|hieu qua|da dang|chu dong)\b|^(?:gan|hinh thuc|noi dung|cong tac|viec)\b/

/** Each paragraph under "Mục đích" or "Yêu cầu"; where one heading holds both, the wording says which. */
export function aimsOf(scene: Scene, aim: Aim): Passage[] {
  return scene.sections
    .filter((section) => (section.body || isItem(section)) && aimOf(section) === aim)
    .map(({ text, body, label }) => ({ ...passage(body ?? text), ...(label ? { label: label.printed } : {}) }))
}
/** A short item of a list that was taken for a heading. */
const isItem = ({ title, children, label, topics }: Section): boolean =>
  title !== null && children.length === 0 && label !== null && !says(/^(?:muc dich|yeu cau|y nghia)/, title) && topics.size > 0

function aimOf(section: Section): Aim | null {
  const [purpose, requirement] = [isAbout(section, 'purpose'), isAbout(section, 'requirement')]
  if (purpose && requirement) return !says(AIMS, section.text) && says(DEMANDS, section.text) ? 'requirement' : 'purpose'
  if (purpose) return 'purpose'
  return requirement ? 'requirement' : null
}

const THEME = /chu de(?: cua [^"“:]{0,80}| la| hoi nghi| thi dua)?\s*:?\s*["“](?<theme>[^"”]{5,200})["”]/
const QUOTED = /^["“](?<theme>[^"”]{5,200})["”]/
/** Only what the paper itself calls the theme; a slogan in quotes is none. */
export function themeOf(scene: Scene): Found<string> {
  const headed = scene.sections
    .filter(({ title }) => title && says(/^chu de/, title))
    .flatMap((heading) => [...walk(heading)].flatMap(({ body }) => body ?? []))
  const hits = [...headed.map((of) => first(QUOTED, of)), ...spoken(scene.paper).map((of) => first(THEME, of))]
  const theme = hits.map((hit) => hit?.groups.theme).find((of) => of)
  return theme ? found(theme.text, theme) : nothing
}
