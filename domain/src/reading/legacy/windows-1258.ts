import { singleByte } from './single-byte.ts'

/** Windows code page 1258, where it differs from 1252 in letters: base letters with marks that combine (WHATWG index windows-1258). */
const table = singleByte([
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
])

/** Letters of Windows-1258 that stand as Latin-1 letters; the answer is NFC. */
export const fromWindows1258 = (text: string): string => table.decode(text).normalize('NFC')
