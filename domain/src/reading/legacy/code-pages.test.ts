import { expect, test } from 'vitest'
import { fromMojibake } from './mojibake.ts'
import { fromTcvn3, fromTcvn3Capitals } from './tcvn3.ts'
import { fromVni } from './vni.ts'
import { fromWindows1252, toWindows1252 } from './windows-1252.ts'
import { fromWindows1258 } from './windows-1258.ts'

const ALL = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'

test('Windows-1252 is decoded as browsers decode it, and back', () => {
  expect(fromWindows1252(ALL)).toBe(new TextDecoder('windows-1252').decode(ALL))
  expect(toWindows1252(fromWindows1252(ALL))).toEqual([...ALL])
})

test('Windows-1258 letters are those of the standard table', () => {
  const letters = ALL.slice(0xc0)
  expect(fromWindows1258(String.fromCharCode(...letters))).toBe(new TextDecoder('windows-1258').decode(letters).normalize('NFC'))
})

test('TCVN3 holds every small letter of Vietnamese once', () => {
  const decoded = fromTcvn3(String.fromCharCode(...ALL.slice(0xa1)))
  const missing = [...LETTERS].filter((letter) => /[^a-z]/.test(letter) && !decoded.includes(letter))
  expect(missing).toEqual([])
})

test('a capital font of TCVN3 shows capitals whatever was typed', () => {
  expect(fromTcvn3Capitals('kÕ ho¹ch')).toBe('KẾ HOẠCH')
})

test('a capital beside one small accented letter is a name, not a shout, unless its neighbours shout', () => {
  expect(fromTcvn3('x· Lµ NghÜa, UBND Lµ')).toBe('xã Là Nghĩa, UBND Là')
  expect(fromTcvn3('KÕ HO¹CH')).toBe('KẾ HOẠCH')
})

test('VNI: ươ with every tone, and letters that stand alone', () => {
  expect(fromVni('thöông thöôøng thöôûng thöôõng thöôùng thöôïng ñæ kyõ thuaät, LYÙ DO')).toBe(
    'thương thường thưởng thưỡng thướng thượng đỉ kỹ thuật, LÝ DO',
  )
})

test('runs that are no UTF-8 stay as they are', () => {
  expect(fromMojibake('Ã‰ đã â€œtốtâ€\u009d Ã')).toBe('É đã “tốt” Ã')
  expect(fromMojibake('â! â€')).toBe('â! â€')
})
