import { expect, test } from 'vitest'
import { textSource } from './text-source.ts'

const TEXT = 'KẾ HOẠCH\n\nTổ chức Hội nghị điển hình tiên tiến xã Kiên Mộc lần thứ I'
const SOURCE = {
  kind: 'text',
  pages: 1,
  lines: [
    { n: 1, text: 'KẾ HOẠCH', page: 1 },
    { n: 2, text: '', page: 1 },
    { n: 3, text: 'Tổ chức Hội nghị điển hình tiên tiến xã Kiên Mộc lần thứ I', page: 1 },
  ],
  notes: [],
}
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const ways: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark, lines ended as on Windows', Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}\r\n`)],
  ['lines ended as on old Macs', Buffer.from(TEXT.replaceAll('\n', '\r'))],
  ['letters and marks apart', Buffer.from(TEXT.normalize('NFD'))],
  ['UTF-16, little end first, with a mark', utf16(`\ufeff${TEXT}`)],
  ['UTF-16, little end first', utf16(TEXT)],
  ['UTF-16, big end first, with a mark', Buffer.from(utf16(`\ufeff${TEXT}`)).swap16()],
  ['UTF-16, big end first', Buffer.from(utf16(TEXT)).swap16()],
]

test.each(ways)('%s', (_, bytes) => {
  expect(textSource(bytes)).toEqual(SOURCE)
})

test('bytes of TCVN3, as text files of the nineties hold them', () => {
  const source = textSource(Buffer.from('KÕ HO¹CH\nTæ chøc Héi nghÞ ®iÓn h×nh tiªn tiÕn', 'latin1'))
  expect(source.lines.map((line) => line.text)).toEqual(['KẾ HOẠCH', 'Tổ chức Hội nghị điển hình tiên tiến'])
  expect(source.notes).toEqual([{ code: 'reading.note.old-letters', detail: 'tcvn3' }])
})

test('bytes of Windows-1258', () => {
  const source = textSource(Buffer.from('Hôòi nghiò ðiêÒn hiÌnh tiên tiêìn, ðýõòc tôÒ chýìc', 'latin1'))
  expect(source.lines.map((line) => line.text)).toEqual(['Hội nghị điển hình tiên tiến, được tổ chức'])
})

test('form feeds turn the page', () => {
  expect(textSource(Buffer.from('một\fhai\nba')).lines).toEqual([
    { n: 1, text: 'một', page: 1 },
    { n: 2, text: 'hai', page: 2 },
    { n: 3, text: 'ba', page: 2 },
  ])
})
