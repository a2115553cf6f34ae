/** Bytes 80-9F of Windows-1252 (WHATWG index); the five holes stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map([...HIGH].map((letter, at) => [letter, 0x80 + at]))

/** Bytes as text, as Western Windows shows them. */
export const fromWindows1252 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80] : String.fromCharCode(byte)
  return text
}

/** The bytes that Western Windows showed as this text; null where a letter is none of them. */
export function toWindows1252(text: string): number[] | null {
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    const byte = byteOf.get(letter) ?? (letter.length === 1 && code < 0x100 ? code : undefined)
    if (byte === undefined) return null
    bytes.push(byte)
  }
  return bytes
}
