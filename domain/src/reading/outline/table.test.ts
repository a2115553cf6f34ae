import { expect, test } from 'vitest'
import { noKnowledge } from '../knowledge.ts'
import { readPlan } from '../read.ts'
import type { Reading } from '../reading.ts'

const head = [
  'KẾ HOẠCH',
  'Tổ chức Hội nghị điển hình tiên tiến xã Bình Khê',
  'Căn cứ Công văn số 5/SNV ngày 02/6/2025 của Sở Nội vụ;',
  'Ủy ban nhân dân xã xây dựng Kế hoạch như sau:',
]
const read = (...body: string[]): Reading =>
  readPlan(
    { kind: 'text', pages: 1, lines: [...head, ...body].map((text, index) => ({ n: index + 1, text, page: 1 })), notes: [] },
    noKnowledge,
  ).reading
const tasksOf = ({ tasks }: Reading) =>
  tasks.map(({ owner, text, deadline, label }) => [owner, text, deadline?.date ?? deadline?.daysBeforeEvent ?? null, label ?? null])

test('a table without a head row is read by what its cells hold', () => {
  const reading = read(
    'I. TỔ CHỨC THỰC HIỆN',
    '1\tIn và gửi giấy mời đại biểu dự Hội nghị\tVăn phòng\t10/7',
    '2\tTrang trí hội trường, chuẩn bị âm thanh, ánh sáng\tTrung tâm Văn hóa\t12/7',
  )
  expect(tasksOf(reading)).toEqual([
    ['Văn phòng', 'In và gửi giấy mời đại biểu dự Hội nghị', '2025-07-10', '1'],
    ['Trung tâm Văn hóa', 'Trang trí hội trường, chuẩn bị âm thanh, ánh sáng', '2025-07-12', '2'],
  ])
})

test('columns may stand in any order, cells hold several owners or nothing', () => {
  const reading = read(
    'I. VIỆC PHẢI LÀM',
    'Thời hạn | Đơn vị chủ trì | Đơn vị phối hợp | Nhiệm vụ | Ghi chú',
    '10/7 | Phòng Kinh tế | Kho bạc | Bố trí kinh phí tổ chức; thanh toán tiền thưởng | 20 triệu',
    '| Đ/c Hà; Đ/c Lê | | Đón tiếp đại biểu trước ngày 15/7 | ',
  )
  expect(tasksOf(reading)).toEqual([
    ['Phòng Kinh tế', 'Bố trí kinh phí tổ chức', '2025-07-10', null],
    ['Phòng Kinh tế', 'thanh toán tiền thưởng', '2025-07-10', null],
    ['Hà', 'Đón tiếp đại biểu trước ngày 15/7', '2025-07-15', null],
    ['Lê', 'Đón tiếp đại biểu trước ngày 15/7', '2025-07-15', null],
  ])
})

test('a programme in a table keeps its hours and who speaks, and gives no tasks', () => {
  const reading = read(
    'I. CHƯƠNG TRÌNH HỘI NGHỊ',
    'Thời gian | Nội dung | Người thực hiện',
    '7h30 | Đón tiếp đại biểu | Văn phòng',
    '8h00 - 8h15 | Khai mạc | Chủ tịch UBND xã',
    '8h15 | Báo cáo tổng kết | Phòng Văn hóa',
    '9h00 | Bế mạc | Phó Chủ tịch',
  )
  expect(reading.programme.map(({ text, startsAt, endsAt, owner }) => [text, startsAt, endsAt, owner])).toEqual([
    ['Đón tiếp đại biểu', '07:30', undefined, 'Văn phòng'],
    ['Khai mạc', '08:00', '08:15', 'Chủ tịch UBND xã'],
    ['Báo cáo tổng kết', '08:15', undefined, 'Phòng Văn hóa'],
    ['Bế mạc', '09:00', undefined, 'Phó Chủ tịch'],
  ])
  expect(reading.tasks).toEqual([])
})

test('sums that do not come out are asked about: of parts, of shares, of groups', () => {
  const sums = ({ warnings }: Reading) => warnings.filter(({ code }) => code === 'sum-mismatch').map(({ text, lines }) => [text, lines])
  expect(
    sums(
      read(
        'I. THÀNH PHẦN',
        '1. Tổng số 100 đại biểu, gồm: 60 đại biểu chính thức, 30 đại biểu khách mời.',
        '2. Cơ cấu: nông dân 40%, trí thức 30%, doanh nhân 20%.',
      ),
    ),
  ).toEqual([
    ['Các tỷ lệ cộng lại bằng 90%.', [7, 7]],
    ['Các phần cộng lại bằng 90, kế hoạch ghi 100.', [6, 6]],
  ])
  expect(sums(read('I. THÀNH PHẦN', 'Tổng cộng: 67 người', '- Lãnh đạo xã (12 người);', '- Các thôn (52 người).'))).toEqual([
    ['Các nhóm cộng lại bằng 64, kế hoạch ghi 67.', [6, 6]],
  ])
})

test('days are counted from the conference, before and after it, in working days where so written', () => {
  const { deadlines } = read(
    'I. THỜI GIAN',
    'Hội nghị tổ chức ngày 20/7/2025, buổi sáng.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Văn phòng: gửi tài liệu trước Hội nghị 3 ngày làm việc; báo cáo kết quả trong 10 ngày làm việc sau khi kết thúc Hội nghị.',
    '2. Phòng Kinh tế: quyết toán sau Hội nghị 01 tháng.',
  )
  expect(deadlines.map(({ daysBeforeEvent, computed, date }) => [daysBeforeEvent ?? null, computed ?? date])).toEqual([
    [3, '2025-07-16'],
    [-10, '2025-08-01'],
    [-30, '2025-08-19'],
    [null, '2025-07-20'],
  ])
})

test('parts, chapters, articles and annexes are headings', () => {
  const { outline } = read(
    'Phần thứ nhất',
    'YÊU CẦU CHUNG',
    'Việc tổ chức phải tiết kiệm.',
    'Chương II',
    'TỔ CHỨC THỰC HIỆN',
    'Điều 1. Văn phòng: in giấy mời.',
    'Mục 2. Phòng Kinh tế: bố trí kinh phí.',
    'PHỤ LỤC I',
    'Danh sách',
  )
  expect(outline.map(({ label, logical, title }) => [label, logical, title])).toEqual([
    ['Phần thứ nhất', 'P1', 'YÊU CẦU CHUNG'],
    ['Chương II', 'P2', 'TỔ CHỨC THỰC HIỆN'],
    ['Điều 1.', 'P2.1', 'Văn phòng'],
    ['Mục 2.', 'P2.2', 'Phòng Kinh tế'],
    ['PHỤ LỤC I', 'P3', null],
  ])
})
