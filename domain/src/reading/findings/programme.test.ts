import { expect, test } from 'vitest'
import { noKnowledge } from '../knowledge.ts'
import { readPlan } from '../read.ts'

const head = ['KẾ HOẠCH', 'Tổ chức Hội nghị điển hình tiên tiến xã Bình Khê', 'Ủy ban nhân dân xã xây dựng Kế hoạch như sau:']
const programme = (...body: string[]) =>
  readPlan(
    { kind: 'text', pages: 1, lines: [...head, ...body].map((text, index) => ({ n: index + 1, text, page: 1 })), notes: [] },
    noKnowledge,
  ).reading.programme.map(({ text, startsAt, endsAt }) => [text, startsAt ?? null, endsAt ?? null])

test.each([
  ['one sentence', ['I. CHƯƠNG TRÌNH', 'Chương trình gồm: Chào cờ; Khai mạc; Báo cáo tổng kết; Bế mạc.']],
  ['a heading that does not say so', ['I. BUỔI LỄ RA SAO', 'Trình tự: Chào cờ; Khai mạc; Báo cáo tổng kết; Bế mạc.']],
  ['parts of the conference', ['I. CHƯƠNG TRÌNH', '1. Phần lễ: Chào cờ; Khai mạc.', '2. Phần hội: Báo cáo tổng kết; Bế mạc.']],
])('a programme is read from %s', (_, body) => {
  expect(programme(...body)).toEqual([
    ['Chào cờ', null, null],
    ['Khai mạc', null, null],
    ['Báo cáo tổng kết', null, null],
    ['Bế mạc', null, null],
  ])
})

test('numbers may run on in one paragraph', () => {
  expect(programme('I. CHƯƠNG TRÌNH', '1. Chào cờ. 2. Khai mạc. 3. Báo cáo tổng kết.', '4. Bế mạc.')).toEqual([
    ['Chào cờ', null, null],
    ['Khai mạc', null, null],
    ['Báo cáo tổng kết', null, null],
    ['Bế mạc.', null, null],
  ])
})

test('lines without numbers are items, a part of the day is none', () => {
  expect(programme('I. CHƯƠNG TRÌNH', 'Buổi sáng:', 'Đón tiếp đại biểu', 'Chào cờ', '7h30 - 8h Khai mạc', 'Bế mạc')).toEqual([
    ['Đón tiếp đại biểu', null, null],
    ['Chào cờ', null, null],
    ['Khai mạc', '07:30', '08:00'],
    ['Bế mạc', null, null],
  ])
})

test('a sentence of a few words under no such heading is no programme', () => {
  expect(programme('I. VIỆC CHUNG', 'Nội dung: in ấn; trang trí; mua sắm; đưa đón.')).toEqual([])
})
