import { foldEven } from '../lines/fold-even.ts'
import type { Whole } from '../lines/stretch.ts'

/** Shortened words keep their capitals: those without a vowel (THCS, UBND, CHQS) and a few others. */
const SHORT = /^(?:[^AEIOUYaeiouy\d]{2,}|UBND|UBMTTQ|PTDTBT|TTGDTX|BCH\w*|GDĐT|TP)$/
/** What a place is, in the midst of a name. */
const IN_NAMES = /^(?:tỉnh|huyện|xã|phường)$/
const SCHOOL = /^(?:THCS|THPT|TH|PTDTBT|PTDTNT)$/
const UNIT = /^(?:xa|phuong|huyen|tinh|quan|khu|tran|pho|thcs|thpt|hoc|non|th)$/
/** "Sở Y tế", "Phòng Kinh tế": what an office is for begins with a capital. */
const OFFICE = /^(?:so|phong|cuc|vien|khoa)$/
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A name printed in capitals as it is written elsewhere in the same paper, else with capitals where Vietnamese names have them. */
export function asWritten(upper: string, whole: Whole): string {
  const wanted = foldEven(upper)
  for (let at = whole.folded.indexOf(wanted); at >= 0; at = whole.folded.indexOf(wanted, at + 1)) {
    const printed = whole.text.slice(at, at + upper.length)
    if (printed !== printed.toUpperCase() && !printed.includes('\n')) return capital(printed)
  }
  return byParts(upper, whole) ?? lowered(upper)
}

/** Parts of a name stand elsewhere: its first words ("Liên đoàn Lao động thị xã"), or its last, a proper name ("Cửa Sót"). */
function byParts(upper: string, whole: Whole): string | null {
  const words = upper.split(/\s+/)
  for (let from = 2; from <= words.length - 2; from++) {
    const last = properIn(words.slice(from).join(' '), whole)
    if (last) return `${asWritten(words.slice(0, from).join(' '), whole)} ${last}`
  }
  return null
}

function properIn(upper: string, { text, folded }: Whole): string | null {
  const wanted = foldEven(upper)
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const printed = text.slice(at, at + upper.length)
    if (/^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+$/u.test(printed) && !/^[\p{L}\d]/u.test(text.slice(at + upper.length))) return printed
  }
  return null
}

function lowered(upper: string): string {
  let [named, led] = [false, false]
  const words = upper.split(/\s+/).map((word, at, all) => {
    if (SHORT.test(foldEven(word).toUpperCase())) {
      named ||= SCHOOL.test(word)
      return word
    }
    const low = (named || led) && !IN_NAMES.test(word.toLowerCase()) ? capital(word.toLowerCase()) : word.toLowerCase()
    led = OFFICE.test(foldEven(word))
    const isTrade = foldEven(all[at - 1] ?? '') === 'tac'
    if ((UNIT.test(foldEven(word)) && !isTrade) || /\d/.test(word)) named = !/^(?:hoc|pho)$/.test(foldEven(word)) || named
    return low
  })
  return capital(words.join(' '))
}
