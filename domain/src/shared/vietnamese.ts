const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Every text is NFC inside the system; call this at each door. */
export const nfc = (text: string): string => text.normalize('NFC')

/** Letters without marks, lower case, đ as d: "Đỗ Thị Hường" → "do thi huong". For search and fuzzy matching, never for print. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/** Lower case with the tone after the word, so that "hoà" and "hòa", "Uỷ" and "Ủy" are one. */
export const canonical = (text: string): string =>
  text.toLowerCase().replace(/[\p{L}\p{M}]+/gu, (word) => {
    const apart = word.normalize('NFD')
    return apart.replace(TONES, '').normalize('NFC') + (apart.match(TONES)?.[0] ?? '')
  })

const collator = new Intl.Collator('vi', { numeric: true })
/** Vietnamese order of the alphabet: A Ă Â B … D Đ E Ê. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b)

/** What people are sorted by: given name, then family name, then the rest ("Nguyễn Văn An" → "An Nguyễn Văn"). Editable by the officer. */
export function sortNameOf(fullName: string): string {
  const parts = fullName.trim().split(/\s+/)
  const given = parts.pop() ?? ''
  return [given, ...parts].join(' ')
}
