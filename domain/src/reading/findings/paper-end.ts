import type { Found } from '../found.ts'
import { bySemicolon } from '../lines/pieces.ts'
import { before, everyPrinted, first } from '../lines/search.ts'
import { isUpper } from '../lines/shape.ts'
import { cut, isEmpty, passage, type Stretch, span } from '../lines/stretch.ts'
import type { Reading, Recipient } from '../reading.ts'
import { asWritten } from './casing.ts'
import { found, nothing } from './find.ts'

/** Recipients and signature, whichever stands first, side by side or flattened into one another. */
export type End = { readonly recipients: readonly Recipient[]; readonly signatory: Reading['signatory'] }

const CAPITALS = "\\p{Lu}[\\p{Lu}\\s'-]{2,}"
const SIGN = new RegExp(`(?:^|\\s)(?<sign>(?:(?:TM|KT|TL|TUQ|TUN)\\s*[./]|[TK]/[MLT]\\.?)\\s*${CAPITALS})$`, 'u')
/** On folded text; it is one only where it is printed in capitals. */
const OFFICE =
  /(?:^|\s)(?<office>(?:pho |q\. ?|quyen )?(?:chu tich|hieu truong|giam doc|vien truong|bi thu|chi huy truong|truong phong|truong ban|chinh uy|chinh tri vien|tu lenh|truong cong an|tong giam doc|chu nhiem|trung doan truong|su doan truong|tieu doan truong|chanh van phong|cuc truong|truong don|don truong|truong tram|tram truong)(?: [a-z ]+)?)$/
const HEADING = /^(?:[*-]\s*)?noi nhan ?:?/

export function endOf(lines: readonly Stretch[]): End {
  const parted = lines.flatMap(cellsOf).map(part)
  const left = parted.flatMap(({ left }) => (left && !isEmpty(left) ? [left] : []))
  const right = parted.flatMap(({ right }) => (right ? [right] : []))
  const at = left.findIndex((of) => HEADING.test(of.folded))
  return { recipients: at < 0 ? [] : recipientsOf(left.slice(at)), signatory: signatoryOf(right, namesAfter(parted)) }
}

type Parted = { readonly left: Stretch | null; readonly right: Stretch | null; readonly name: Stretch | null }

const cellsOf = (line: Stretch): Stretch[] => {
  const bar = line.text.indexOf(' |')
  return bar < 0 ? [line] : [...cellsOf(cut(line, 0, bar)), ...cellsOf(cut(line, bar + 2))]
}

const NAME_AFTER = /^[-–—+•*].*[;.,]\s+(?<name>\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4})$/u

/** "… trực thuộc; (Đã ký)": what stands in the place of the signature. */
const SEAL = /(?<=[;.,]\s+)\(?(?:da ky|ky ten|ky, |dong dau)[^()]*\)?$/

/** The signature's words are cut off the end of a recipient's line. */
function part(whole: Stretch): Parted {
  const seal = first(SEAL, whole)?.all
  const line = seal ? before(seal, whole) : whole
  const right = everyPrinted(SIGN, line)[0]?.groups.sign ?? officeIn(line)
  if (right) return { left: before(right, line), right, name: null }
  const name = everyPrinted(NAME_AFTER, line)[0]?.groups.name ?? null
  return { left: name ? before(name, line) : line, right: null, name }
}

function officeIn(line: Stretch): Stretch | null {
  const office = first(OFFICE, line)?.groups.office
  return office && isUpper(office.text) ? office : null
}

function recipientsOf(left: readonly Stretch[]): Recipient[] {
  const items: Stretch[] = []
  for (const line of left) {
    const rest = HEADING.test(line.folded) ? cut(line, HEADING.exec(line.folded)?.[0].length ?? 0) : line
    if (isEmpty(rest) || isSignedLine(rest)) continue
    const last = items.at(-1)
    if (/^[-–—+•*]/.test(rest.text) || !last) items.push(rest)
    else if (isName(rest) && /[.;,]$/.test(last.text)) continue
    else if (!/[.;]$/.test(last.text)) items[items.length - 1] = span(last, rest)
  }
  return items.flatMap(inOneLine).map(recipient)
}

/** "Sở Nội vụ; các khu; lưu VT.": without dashes the semicolons part them. */
const inOneLine = (item: Stretch): Stretch[] => (/^[-–—+•*]/.test(item.text) ? [item] : bySemicolon(item))
const isSignedLine = (of: Stretch): boolean => /^\(?(?:ky ten|da ky|ky,|dong dau)/.test(of.folded)
/** "ThS.", "TTƯT.BSCKII.", "Thượng tá": before a name, no part of it. */
const RANKS =
  '(?:(?:\\p{Lu}\\p{L}{0,6}[.,]+)+\\s*|(?:Thạc sĩ|Tiến sĩ|Bác sĩ|BSCKI+|ThS|TS|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))[.,]*\\s+)'
const PERSON = new RegExp(`^${RANKS}*\\p{Lu}[\\p{L}']*(?:\\s\\p{Lu}[\\p{L}']*){1,5}$`, 'u')
const isName = (of: Stretch): boolean => PERSON.test(of.text)

function recipient(line: Stretch): Recipient {
  const text = cut(line, /^[-–—+•*]?\s*/.exec(line.text)?.[0].length ?? 0)
  const clean = cut(text, 0, text.text.replace(/[\s;.,]+$/, '').length)
  const purpose = first(
    /\((?:de )?(?<purpose>[a-z]\/[a-z]|[^()]*bao cao[^()]*|[^()]*thuc hien[^()]*|[^()]*phoi hop[^()]*|chi dao|theo doi|biet)\)/,
    clean,
  )?.groups.purpose
  return { value: clean.text, purpose: purpose?.text ?? (/^luu\b/.test(clean.folded) ? 'lưu' : null), ...passage(clean) }
}

/** What follows the last word of the signature: seal and signature leave lines, then the name, alone or beside a recipient. */
function namesAfter(parted: readonly Parted[]): readonly Stretch[] {
  const at = parted.findLastIndex(({ right }) => right !== null)
  if (at < 0) return []
  return parted.slice(at + 1).flatMap(({ left, name }) => (name ? [name] : left && isAlone(left) ? [left] : []))
}
const isAlone = (of: Stretch): boolean => !/^[-–—+•*]/.test(of.text) && !HEADING.test(of.folded) && isName(of)

function signatoryOf(right: readonly Stretch[], names: readonly Stretch[]): Reading['signatory'] {
  const signs = right.filter((of) => SIGN.test(of.text))
  const behalf = signs.find((of) => /^(?:tm|t\/m)\b/.test(of.folded))
  const instead = signs.find((of) => /^(?:kt|tl|tuq|tun|k\/t|t\/l)\b/.test(of.folded))
  const office = right.filter((of) => !SIGN.test(of.text)).at(-1)
  const name = names[0]
  return {
    onBehalf: behalf ? found('TM.', behalf) : nothing,
    signingFor: instead ? found(instead.text, instead) : nothing,
    position: positionOf(office, behalf),
    name: name ? found(withoutRank(name.text), name) : nothing,
  }
}

const RANK = new RegExp(`^${RANKS}+`, 'u')
const withoutRank = (name: string): string => name.replace(RANK, '')

/** "Q. CHỦ TỊCH" keeps its mark; a body signed for without an office ("TM. BAN …") gives none. */
const positionOf = (office: Stretch | undefined, behalf: Stretch | undefined): Found<string> => {
  if (!office || office === behalf) return nothing
  const low = office.text.toLowerCase()
  const chair = low.replace(/^q/, 'Q').replace(/^phó/, 'Phó').replace('chủ', 'Chủ')
  return found(/chủ tịch$/.test(low) ? chair : asWritten(office.text, office.whole), office)
}
