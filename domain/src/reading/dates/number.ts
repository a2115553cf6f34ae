const UNITS: Readonly<Record<string, number>> = {
  nhat: 1,
  mot: 1,
  mo: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  tam: 8,
  tu: 4,
  bon: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  chin: 9,
  muoi: 10,
}
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** 3 of "III", 6 of "vi", 12 of "12", 15 of "mười lăm"; null of what is no number. The word is folded. */
export function numberOf(word: string): number | null {
  const trimmed = word.trim()
  if (/^\d+$/.test(trimmed)) return Number(trimmed)
  return romanOf(trimmed) ?? spoken(trimmed)
}

export function romanOf(word: string): number | null {
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(word) || word === '') return null
  const values = [...word].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** "mot tram nam muoi", "hai muoi mot", "muoi lam", "tram ruoi" is none of these. */
function spoken(words: string): number | null {
  let [sum, last] = [0, 0]
  for (const word of words.split(/\s+/)) {
    const unit = UNITS[word]
    if (word === 'tram') [sum, last] = [sum + Math.max(1, last) * 100, 0]
    else if (word === 'muoi') [sum, last] = [sum + Math.max(1, last) * 10, 0]
    else if (word === 'linh' || word === 'le') continue
    else if (unit === undefined) return null
    else last = unit
  }
  return sum + last || null
}

const DIGIT = '(?:mot|hai|ba|bon|nam|lam|sau|bay|tam|chin)'
/** A number in digits, thousands with points ("1.200"), or in words up to 999; on folded text. */
export const NUMBER = `(?:\\d{1,3}(?:\\.\\d{3})+|\\d+|(?:${DIGIT} tram(?: (?:linh|le))?(?: ${DIGIT})?(?: muoi)?(?: ${DIGIT})?|${DIGIT} muoi(?: ${DIGIT})?|muoi(?: ${DIGIT})?|${DIGIT}))`
export const amountOf = (text: string): number | null => (/^[\d.]+$/.test(text) ? Number(text.replace(/\./g, '')) : numberOf(text))
