import { deflateRawSync } from 'node:zlib'
import { day } from '@guong-sang/domain/shared/day.ts'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { letterOf, readWorkbook, writeWorkbook } from './excel.ts'

const limits = { bytes: 5_000_000, rows: 100, columns: 50 }
const sheet = (rows: Parameters<typeof writeWorkbook>[0][number]['rows']) =>
  writeWorkbook([
    {
      name: 'Danh sách',
      columns: [
        { header: 'Tên', width: 30 },
        { header: 'Ngày', width: 12 },
        { header: 'Loại', width: 12, choices: ['Thôn, bản', 'Khác'] },
      ],
      rows,
    },
  ])

test('what is written is read back: text as text, days as days, Vietnamese as it was', async () => {
  const bytes = await sheet([
    ['Trường Tiểu học Bính Xá', { day: day('2025-07-01') }, 'Thôn, bản'],
    ['012345678901', null, null],
  ])
  expect(await readWorkbook(bytes, limits)).toEqual({
    ok: true,
    value: [
      {
        name: 'Danh sách',
        rows: [
          ['Tên', 'Ngày', 'Loại'],
          ['Trường Tiểu học Bính Xá', { day: '2025-07-01' }, 'Thôn, bản'],
          ['012345678901', null, null],
        ],
      },
      { name: 'Danh mục', rows: [['Thôn, bản'], ['Khác']] },
    ],
  })
})

test('text that begins like a formula stays text', async () => {
  const bytes = await sheet([
    ['=HYPERLINK("http://x")', null, '+1'],
    ['@SUM(A1)', null, '-2'],
  ])
  const answer = await readWorkbook(bytes, limits)
  expect(answer.ok && answer.value[0]?.rows.slice(1)).toEqual([
    ['=HYPERLINK("http://x")', null, '+1'],
    ['@SUM(A1)', null, '-2'],
  ])
  expect(Buffer.from(bytes).includes('<f>')).toBe(false)
})

test('text typed in decomposed letters is composed', async () => {
  const answer = await readWorkbook(await sheet([['Kiên Mộc'.normalize('NFD'), null, null]]), limits)
  expect(answer.ok && answer.value[0]?.rows[1]?.[0]).toBe('Kiên Mộc')
})

test('no more rows and columns are read than asked for', async () => {
  const bytes = await sheet(Array.from({ length: 50 }, (_, no) => [`Thôn ${no}`, null, 'Khác']))
  const answer = await readWorkbook(bytes, { ...limits, rows: 3, columns: 1 })
  expect(answer.ok && answer.value[0]?.rows).toEqual([['Tên'], ['Thôn 0'], ['Thôn 1']])
})

test.each([
  ['no workbook', Buffer.from('Kế hoạch'), 'excel.not-a-workbook'],
  ['a zip that is none', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'excel.not-a-workbook'],
  ['an old file that is none', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'excel.not-a-workbook'],
])('%s is refused', async (_what, bytes, code) => {
  expect(await readWorkbook(bytes, limits)).toMatchObject({ ok: false, refusal: { code } })
})

test('a workbook with a password is told from one that is none', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'mật khẩu', spinCount: 100 } })
  expect(await readWorkbook(bytes, limits)).toEqual({ ok: false, refusal: { code: 'excel.locked' } })
})

test('a file over the limit is refused before it is opened', async () => {
  expect(await readWorkbook(new Uint8Array(3_000_001), { ...limits, bytes: 3_000_000 })).toEqual({
    ok: false,
    refusal: { code: 'excel.too-large', details: { megabytes: 2 } },
  })
})

test('a bomb is refused by what it unpacks to, not by what it says', async () => {
  const packed = deflateRawSync(Buffer.alloc(120 * 1024 * 1024))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(10, 24)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + packed.length, 16)
  expect(await readWorkbook(Buffer.concat([local, packed, entry, end]), limits)).toMatchObject({
    ok: false,
    refusal: { code: 'excel.too-large' },
  })
})

test('columns are lettered as Excel letters them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
