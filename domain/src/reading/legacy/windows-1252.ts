/** Bytes 80-9F of Windows-1252 (WHATWG index); the five holes stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map([...HIGH].map((letter, at) => [letter, 0x80 + at]))

/** Bytes as text, as Western Windows shows them. */
export const fromWindows1252 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80] : String.fromCharCode(byte)
  return text
}

/** The bytes that Western Windows showed as this text, which must be of its letters. */
export const toWindows1252 = (text: string): number[] => [...text].map((letter) => byteOf.get(letter) ?? letter.charCodeAt(0))
