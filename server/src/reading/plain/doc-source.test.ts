import { expect, test } from 'vitest'
import { docOf } from '../../../../world/files/doc.ts'
import { docSource } from './doc-source.ts'

test('the text of an old Word document is read, with a note that numbers may be missing', async () => {
  const source = await docSource(docOf('KẾ HOẠCH\rTổ chức Hội nghị\rPhần hai\r'))
  expect(source).toEqual({
    kind: 'doc',
    pages: 1,
    lines: [
      { n: 1, text: 'KẾ HOẠCH', page: 1 },
      { n: 2, text: 'Tổ chức Hội nghị', page: 1 },
      { n: 3, text: 'Phần hai', page: 1 },
    ],
    notes: [{ code: 'reading.note.old-word' }],
  })
})

test('letters of TCVN3 in an old document become Unicode', async () => {
  const source = await docSource(docOf('KÕ HO¹CH\rTæ chøc Héi nghÞ ®iÓn h×nh tiªn tiÕn\r'))
  expect(source.lines.map((line) => line.text)).toEqual(['KẾ HOẠCH', 'Tổ chức Hội nghị điển hình tiên tiến'])
})

test('chains that come back to themselves are refused', async () => {
  await expect(docSource(docOf('x', { loop: true }))).rejects.toMatchObject({ code: 'reading.hostile' })
})

test('a password is told', async () => {
  await expect(docSource(docOf('x', { locked: true }))).rejects.toMatchObject({ code: 'reading.encrypted' })
})
