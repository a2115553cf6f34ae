import { expect, test } from 'vitest'
import type { SourceText } from '../source.ts'
import { labelOf } from './label.ts'
import { paperOf } from './paper.ts'
import { type Section, walkAll } from './section.ts'

const source = (text: string): SourceText => ({
  kind: 'text',
  pages: 1,
  notes: [],
  lines: text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 })),
})
const sections = (text: string): Section[] =>
  walkAll(paperOf(source(`KẾ HOẠCH\nTổ chức Hội nghị\nCăn cứ Luật, cụ thể như sau:\n${text}`), []).sections)
const places = (text: string) => sections(text).map(({ place, title, body }) => [place, title?.text ?? null, body?.text ?? null])

test.each([
  ['I. MỤC ĐÍCH', 'roman', 1],
  ['IV- Một số hoạt động', 'roman', 4],
  ['I11. Lich cong viec', 'roman', 3],
  ['A. MỤC ĐÍCH', 'letter', 1],
  ['B- Thời gian', 'letter', 2],
  ['1. Thời gian', 'number', 1],
  ['2/ Yêu cầu', 'number', 2],
  ['3- Địa điểm', 'number', 3],
  ['2.1. Thành phần', 'decimal', 1],
  ['a) Cá nhân', 'alpha', 1],
  ['đ) Tập thể', 'alpha', 4],
  ['PHẦN THỨ HAI', 'part', 2],
  ['Phần I. MỤC TIÊU', 'part', 1],
  ['- Đón tiếp', 'dash', 0],
  ['– Đón tiếp', 'dash', 0],
  ['+ Đón tiếp', 'plus', 0],
  ['• Đón tiếp', 'dot', 0],
  ['* Lưu ý', 'star', 0],
])('%s is labelled', (text, kind, value) => {
  const label = labelOf(text)
  expect([label?.kind, label?.value]).toEqual([kind, value])
})

test.each(['15/8/2025 là ngày', '2025 - 2030.', '12/3: họp', '1/2 ngày', 'Vào ngày', 'I-ốt', '9.800.000đ', '70%; khách mời'])(
  '%s has no label',
  (text) => {
    expect(labelOf(text)).toBeNull()
  },
)

test('headings nest by the kind of their numbers', () => {
  expect(
    places('I. NỘI DUNG\n1. Thời gian: 01 buổi.\n2. Thành phần\n2.1. Khách mời\n- Lãnh đạo xã.\n2.2. Đại biểu\nII. TỔ CHỨC THỰC HIỆN'),
  ).toEqual([
    ['I', 'NỘI DUNG', null],
    ['I.1', 'Thời gian', '01 buổi.'],
    ['I.2', 'Thành phần', null],
    ['I.2.1', 'Khách mời', null],
    ['I.2.1', null, 'Lãnh đạo xã.'],
    ['I.2.2', 'Đại biểu', null],
    ['II', 'TỔ CHỨC THỰC HIỆN', null],
  ])
})

test('places are counted where numbers are skipped or repeated', () => {
  const read = sections('I. MỤC ĐÍCH\n1. Tôn vinh.\n3. Tổng kết.\nII. THỜI GIAN\nII. CHƯƠNG TRÌNH')
  expect(read.map(({ place, defect }) => [place, defect])).toEqual([
    ['I', null],
    ['I.1', null],
    ['I.2', 'number-skipped'],
    ['II', null],
    ['III', 'number-repeated'],
  ])
})

test('a lone letter beside a lone decimal is its sister', () => {
  const read = sections('I. ĐẠI BIỂU\n1. Cơ cấu\n1.1. Thành phần: các thôn.\na. Số lượng: 90 người.')
  expect(read.map(({ place, defect }) => [place, defect])).toEqual([
    ['I', null],
    ['I.1', null],
    ['I.1.1', null],
    ['I.1.2', 'label-wrong-level'],
  ])
})

test('after H comes the letter I, and lists may start again inside a point', () => {
  const letters = 'ABCDEGHI'
    .split('')
    .map((letter) => `${letter}. MỤC ${letter}${letter}`)
    .join('\n')
  expect(sections(letters).map(({ place }) => place)).toEqual(['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I'])
  expect(places('1. Mục đích: tôn vinh.\n2. Chương trình\n1. Chào cờ\n2. Bế mạc\n3. Kinh phí: ngân sách xã.')).toEqual([
    ['1', 'Mục đích', 'tôn vinh.'],
    ['2', 'Chương trình', null],
    ['2.1', 'Chào cờ', null],
    ['2.2', 'Bế mạc', null],
    ['3', 'Kinh phí', 'ngân sách xã.'],
  ])
})

test('a paragraph without a label ends the list before it', () => {
  expect(places('I. CHƯƠNG TRÌNH\n- Chào cờ.\n- Bế mạc.\nCó thể thay đổi khi cần.')).toEqual([
    ['I', 'CHƯƠNG TRÌNH', null],
    ['I', null, 'Chào cờ.'],
    ['I', null, 'Bế mạc.'],
    ['I', null, 'Có thể thay đổi khi cần.'],
  ])
})

test('sentences are joined over lines, empty lines and page breaks', () => {
  const text =
    'I. YÊU CẦU\n- Việc tổ chức phải được chuẩn bị chu đáo, phân công rõ người, rõ việc của Văn\n\n hoá và các phòng, ban có liên quan ở trong toàn địa bàn, bảo đảm các thôn cùng\n \ntham gia.'
  expect(places(text).map(([, , body]) => body)).toEqual([
    null,
    'Việc tổ chức phải được chuẩn bị chu đáo, phân công rõ người, rõ việc của Văn hoá và các phòng, ban có liên quan ở trong toàn địa bàn, bảo đảm các thôn cùng tham gia.',
  ])
})

test('rows keep their cells, told by bars or by wide gaps', () => {
  const cells = (text: string) => sections(text).map((section) => section.cells?.map((cell) => cell.text) ?? null)
  expect(cells('I. PHÂN CÔNG\nViệc | Người | Hạn\nLoa đài | Đ/c Lan | 10/3')).toEqual([
    null,
    ['Việc', 'Người', 'Hạn'],
    ['Loa đài', 'Đ/c Lan', '10/3'],
  ])
  expect(cells('I. PHÂN CÔNG\nViệc\tNgười\tHạn\nLoa đài\tĐ/c Lan\t10/3')).toEqual([
    null,
    ['Việc', 'Người', 'Hạn'],
    ['Loa đài', 'Đ/c Lan', '10/3'],
  ])
})

test('a paper without headings, title or end is still taken apart', () => {
  const paper = paperOf(source('Các thôn gửi danh sách trước ngày 10/3.'), [])
  expect([paper.title, paper.type, paper.head.length, paper.sections.length, paper.end.length]).toEqual([null, null, 0, 1, 0])
})
