import type { SourceLine } from '../source.ts'
import { foldEven } from './fold-even.ts'
import { hasLabel, isFinished, isOrnament, isUpper, startsLow } from './shape.ts'

/** The parts of an official paper (NĐ 30/2020, Phụ lục I): head, type, title, body, end, and annexes after the end. */
export type Zones = {
  readonly head: readonly SourceLine[]
  readonly type: SourceLine | null
  readonly title: readonly SourceLine[]
  readonly body: readonly SourceLine[]
  readonly end: readonly SourceLine[]
  readonly annexes: readonly SourceLine[]
}

const TYPES = /^(?:ke hoach|huong dan|thong bao|quyet dinh|chuong trinh|de an|phuong an|cong van|thong tri|chi thi)(?:\s|$)/
const OPENING =
  /^(?:can cu|thuc hien|thi hanh|tiep tuc|nham|de (?:to chuc|chuan bi|thuc hien|trien khai|ghi nhan|chao mung|viec)|huong toi|chao mung|trien khai|xet de nghi|theo (?:de nghi|tinh than|chi dao|ke hoach|cong van|huong dan)|phuong huong)/
/** The issuer speaks; in a title it is only named. */
const ISSUES = /\b(?:ban hanh|xay dung|to chuc|lap)(?: ban)?(?: ke hoach)?\b/
const ISSUER =
  /^(?:ubnd|uy ban nhan dan|truong|dang uy|ban |benh vien|so |trung tam|bo chi huy|cong an|hoi |cong doan|cong ty|don |trung doan|lien doan|phong )/
const SIGNS = /^(?:(?:tm|kt|tl|tuq|q)\s*[./]|[tk]\/[mlt]\.?)\s*\p{L}/u
const OFFICES =
  /^(?:pho )?(?:quyen )?(?:chu tich|hieu truong|giam doc|vien truong|bi thu|chi huy truong|chi huy pho|truong (?:ban|phong)|chinh uy|chinh tri vien|tu lenh|thu truong(?: don vi)?|cuc truong|tong giam doc|chanh van phong|chu nhiem|don truong|truong don|trung doan truong|su doan truong|tieu doan truong|tram truong|truong tram|truong cong an)(?: (?:ubnd|uy ban|benh vien|truong).*)?$/
const RECIPIENTS = /^(?:[*-]\s*)?noi nhan\b/

const plain = (line: SourceLine): string => foldEven(line.text.trim())
const isTypeAlone = (line: SourceLine): boolean => TYPES.test(plain(line)) && plain(line).split(' ').length <= 2
/** A title may follow on the line of the type; a ward's name may begin like a type ("PHƯỜNG AN …"), but for its tone. */
const isTypeWithTitle = (line: SourceLine): boolean => TYPES.test(plain(line)) && isUpper(line.text) && !/^\s*phường/iu.test(line.text)
const isEndLine = (line: SourceLine): boolean => {
  const text = plain(line)
  if (RECIPIENTS.test(text) || /\|\s*(?:tm|kt|tl|tuq)\s*\./.test(text)) return true
  return isUpper(line.text) && (SIGNS.test(text) || OFFICES.test(text))
}

/** Works on lines, before any joining: these parts are set in blocks, not in sentences. */
export function zonesOf(lines: readonly SourceLine[]): Zones {
  const typeAt = typeIn(lines.slice(0, 60))
  const bodyAt = typeAt < 0 ? headWithoutType(lines) : titleEnd(lines, typeAt + 1)
  const found = lines.findIndex((line, at) => at > Math.max(bodyAt, typeAt + 1) && isEndLine(line))
  const endAt = found < 0 ? lines.length : found
  const annex = lines.findIndex((line, at) => at > endAt && /^phu luc\b/.test(plain(line)))
  const annexAt = annex < 0 ? lines.length : annex
  return {
    head: lines.slice(0, typeAt < 0 ? bodyAt : typeAt),
    type: lines[typeAt] ?? null,
    title: typeAt < 0 ? [] : lines.slice(typeAt + 1, bodyAt).filter((line) => !isOrnament(line.text.trim())),
    body: lines.slice(bodyAt, endAt),
    end: lines.slice(endAt, annexAt),
    annexes: lines.slice(annexAt),
  }
}

function typeIn(lines: readonly SourceLine[]): number {
  const alone = lines.findIndex(isTypeAlone)
  const titled = lines.findIndex(isTypeWithTitle)
  return alone < 0 ? titled : titled < 0 ? alone : Math.min(alone, titled)
}

function headWithoutType(lines: readonly SourceLine[]): number {
  const at = lines.findIndex((line) => OPENING.test(plain(line)) && !isUpper(line.text))
  return at < 0 ? 0 : at
}

/** The title runs until the paper begins to speak: a basis, the issuer, a heading, a full stop, or a drawn line. */
function titleEnd(lines: readonly SourceLine[], from: number): number {
  let seen = false
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? ''
    if (text === '' || (isOrnament(text) && !seen)) continue
    if (seen && speaks(text)) return at
    seen = true
  }
  return lines.length
}

function speaks(text: string): boolean {
  if (isOrnament(text)) return true
  if (hasLabel(text)) return !/^[-–]\s*(?:\d{4}|\p{Ll})/u.test(text)
  if (startsLow(text) || isUpper(text)) return false
  const plain = foldEven(text)
  return OPENING.test(plain) || (ISSUER.test(plain) && ISSUES.test(plain)) || isFinished(text)
}
