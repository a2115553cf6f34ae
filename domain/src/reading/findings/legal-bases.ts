import { datesIn } from '../dates/date.ts'
import { bare } from '../lines/pieces.ts'
import { every, first } from '../lines/search.ts'
import { cut, isEmpty, passage, type Stretch } from '../lines/stretch.ts'
import type { LegalBasis } from '../reading.ts'

const TYPES =
  '(?:luat|nghi dinh|thong tu(?: lien tich)?|nghi quyet|quyet dinh|chi thi|ke hoach|cong van|huong dan|thong bao|ket luan|van ban|quy che|quy dinh|chuong trinh|cong dien|de an)'
/** A basis begins after "Căn cứ", "Thực hiện", "theo", or after "và", ",", ";" in their list. */
const BASIS = new RegExp(`(?:^|can cu|thuc hien|theo|thi hanh|trien khai|va|[;,]|-)\\s+(?:cac )?(?<type>${TYPES})(?= |\\b)`)
const NUMBER = /^\s*(?:so\s*:?\s*)?(?<number>\d+(?:\/\d{4})?\s?[/-]\s?[\p{L}][\p{L}\d&]*(?:[-/][\p{L}\d&]+)*)/u
const ISSUER = /(?:^|\s)cua (?<issuer>.+?)(?= ve viec| ve |,? v\/v| quy dinh| huong dan| ban hanh|$)/
const SUBJECT = /(?:ve viec|v\/v|\bve\b|quy dinh|huong dan)\s+(?<subject>.+)$/
const END = /[;.](?:\s|$)/

/** The papers on which the plan stands, from its preamble only: what the body mentions later is no basis. */
export function legalBasesOf(preamble: readonly Stretch[]): LegalBasis[] {
  return preamble.flatMap((of) => {
    const starts = every(BASIS, of).flatMap(({ groups }) => (groups.type && isStated(of, groups.type) ? [groups.type] : []))
    return starts.map((type, index) => basisOf(of, type, starts[index + 1])).filter((basis) => basis !== null)
  })
}

/** A type word inside a subject ("về việc ban hành kế hoạch …") begins no basis unless a number or a name follows it. */
const isStated = (of: Stretch, type: Stretch): boolean => {
  const rest = cut(of, type.to - of.from)
  if (NUMBER.test(rest.folded)) return true
  if (/^(?:luat|nghi quyet)$/.test(type.folded))
    return /^\p{Lu}/u.test(rest.text) && /(?:can cu|thuc hien|theo|;|va)\s*$|^$/.test(of.folded.slice(0, type.from - of.from))
  return false
}

function basisOf(of: Stretch, type: Stretch, next: Stretch | undefined): LegalBasis | null {
  const open = cut(of, type.from - of.from, next ? next.from - of.from : undefined)
  const stop = open.folded.search(END)
  const all = trimmed(cut(open, 0, stop < 0 ? undefined : stop))
  if (isEmpty(all)) return null
  const rest = cut(all, type.to - type.from)
  const number = first(NUMBER, rest)?.groups.number ?? null
  const date = datesIn(all, null)[0]?.day ?? null
  const tail = number ? cut(rest, number.to - rest.from) : rest
  return {
    type: type.text.charAt(0).toUpperCase() + type.text.slice(1),
    number: number ? number.text.replace(/\s/g, '') : null,
    date,
    issuer: first(ISSUER, tail)?.groups.issuer?.text ?? null,
    subject: first(SUBJECT, tail)?.groups.subject?.text ?? null,
    ...passage(all),
  }
}

/** Without the "và" or the next body that a list leaves at its end. */
const trimmed = (of: Stretch): Stretch => {
  const end = of.folded.search(
    /,? (?:uy ban nhan dan|ubnd) [^,]{0,40}(?:ban hanh|xay dung)|, (?=[^,;]{3,90} (?:ban hanh|xay dung|lap|to chuc) ke hoach)|\s(?:va|theo)$/,
  )
  return bare(end > 0 ? cut(of, 0, end) : of)
}
