const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
/** Four ways to cut a text into words: whoever checks may take any of them. */
export const words = [
  (text) => fold(text).match(/[a-z0-9]+/g) ?? [],
  (text) => fold(text).match(/[a-z]+/g) ?? [],
  (text) => fold(text).split(/\s+/).filter(Boolean),
  (text) =>
    fold(text)
      .split(/\s+/)
      .map((w) => w.replace(/[^a-z0-9]/g, ''))
      .filter(Boolean),
]
/** Every five words in a row. */
export function runsIn(text, cut) {
  const list = cut(text)
  return list.slice(4).map((_, i) => list.slice(i, i + 5).join(' '))
}
