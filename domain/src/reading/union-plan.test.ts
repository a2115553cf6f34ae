import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))

const text = `ĐẢNG ỦY XÃ YÊN BÌNH
HỘI NÔNG DÂN XÃ
*
Số 07-KH/HNDX
Yên Bình, ngày 12 tháng 10 năm 2025
KẾ HOẠCH
tổ chức Hội nghị biểu dương nông dân điển hình tiên tiến xã Yên Bình
-----
Thực hiện Hướng dẫn số 15-HD/HNDT ngày 20/9/2025 của Ban Thường vụ Hội Nông dân tỉnh, Ban Thường vụ Hội Nông dân xã xây dựng kế hoạch như sau:
A. MỤC ĐÍCH
Ghi nhận, biểu dương nông dân sản xuất kinh doanh giỏi.
B. YÊU CẦU
Bảo đảm trang trọng, tiết kiệm.
C. THỜI GIAN, ĐỊA ĐIỂM
Hội nghị tổ chức vào 14 giờ 30 phút chiều ngày 20 tháng 11 năm 2025 tại Nhà văn hóa xã Yên Bình.
D. THÀNH PHẦN
Tổng số đại biểu: tám mươi lăm (85) người, trong đó 60 hội viên nông dân tiêu biểu.
E. CHƯƠNG TRÌNH
STT | Thời gian | Nội dung | Người thực hiện
1 | 14h00-14h30 | Đón tiếp đại biểu | Văn phòng Hội
2 | 14h30-14h40 | Tuyên bố lý do, giới thiệu đại biểu | Đ/c Nguyễn Văn Bình
3 | 14h40-15h10 | Báo cáo kết quả phong trào | Đ/c Hoàng Thị Lý - Chủ tịch Hội
4 | 15h10-16h00 | Giao lưu điển hình | MC
5 | 16h00-16h30 | Trao Giấy khen, bế mạc | Thường trực
G. PHÂN CÔNG NHIỆM VỤ
Nội dung công việc | Người chủ trì | Người phối hợp | Thời gian hoàn thành
Xây dựng kịch bản; giấy mời | Đ/c Hoàng Thị Lý | Các ủy viên BCH | 05/11
Trang trí hội trường | Đ/c Trần Văn Nam | Đoàn xã | 19/11
Lập danh sách khen thưởng | Các chi hội | | Trước 01/11
T/M BAN THƯỜNG VỤ
CHỦ TỊCH
(Đã ký)
Hoàng Thị Lý
Nơi nhận:
- HND tỉnh (b/c),
- Đảng ủy xã (b/c),
- Các chi hội (t/h),
- Lưu VP.`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test("in the plan of a farmers' union: its head and its end", () => {
  expect({
    ...values(reading.document),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'tổ chức Hội nghị biểu dương nông dân điển hình tiên tiến xã Yên Bình',
    issuer: 'Hội Nông dân xã',
    parent: 'Đảng ủy xã Yên Bình',
    commune: 'Yên Bình',
    province: null,
    number: '07',
    symbol: 'KH/HNDX',
    place: 'Yên Bình',
    date: '2025-10-12',
    signatory: { onBehalf: 'TM.', signingFor: null, position: 'Chủ tịch', name: 'Hoàng Thị Lý' },
    recipients: ['HND tỉnh (b/c)', 'Đảng ủy xã (b/c)', 'Các chi hội (t/h)', 'Lưu VP'],
  })
})

test("in the plan of a farmers' union: the event and its delegates", () => {
  expect({
    time: values(reading.time),
    ordinal: reading.conference.ordinal.value,
    maximum: [reading.delegates.maximum.value, reading.delegates.maximum.comparator],
    shares: reading.delegates.shares.map(({ percent, category }) => [percent, category]),
    groups: reading.delegates.priorityGroups.map(({ key, quota }) => [key, quota]),
    scope: values({ evaluation: reading.scope.evaluationPeriod, direction: reading.scope.directionPeriod }),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
  }).toEqual({
    time: {
      date: '2025-11-20',
      sessions: null,
      partOfDay: 'chiều',
      startTime: '14:30',
      venue: 'Nhà văn hóa xã Yên Bình',
      announcedLater: null,
    },
    ordinal: null,
    maximum: [85, '='],
    shares: [],
    groups: [],
    scope: { evaluation: null, direction: null },
    bases: [['Hướng dẫn', '15-HD/HNDT', '2025-09-20']],
  })
})

test("in the plan of a farmers' union: who proposes, and by which measure", () => {
  expect({
    ...values({
      who: reading.nomination.who,
      deadline: reading.nomination.deadline,
      receiver: reading.nomination.receiver,
      via: reading.nomination.via,
      each: reading.nomination.quotaPerUnit,
    }),
    criteria: reading.nomination.criteria.map(({ text }) => text),
  }).toEqual({ who: null, deadline: null, receiver: null, via: null, each: null, criteria: [] })
})

test("in the plan of a farmers' union: the programme", () => {
  expect(reading.programme.map(({ text, startsAt, endsAt, owner }) => [text, startsAt, endsAt, owner])).toEqual([
    ['Đón tiếp đại biểu', '14:00', '14:30', 'Văn phòng Hội'],
    ['Tuyên bố lý do, giới thiệu đại biểu', '14:30', '14:40', 'Đ/c Nguyễn Văn Bình'],
    ['Báo cáo kết quả phong trào', '14:40', '15:10', 'Đ/c Hoàng Thị Lý - Chủ tịch Hội'],
    ['Giao lưu điển hình', '15:10', '16:00', 'MC'],
    ['Trao Giấy khen, bế mạc', '16:00', '16:30', 'Thường trực'],
  ])
})

test("in the plan of a farmers' union: who has to do what, and until when", () => {
  expect(
    reading.tasks.map(({ owner, text, kind, deadline }) => [
      owner,
      text,
      kind.join(' '),
      deadline?.date ?? deadline?.daysBeforeEvent ?? null,
    ]),
  ).toEqual([
    ['Hoàng Thị Lý', 'Xây dựng kịch bản', 'draft_document', '2025-11-05'],
    ['Hoàng Thị Lý', 'giấy mời', 'draft_document', '2025-11-05'],
    ['Trần Văn Nam', 'Trang trí hội trường', 'logistics', '2025-11-19'],
    ['Các chi hội', 'Lập danh sách khen thưởng', 'nominate', '2025-11-01'],
  ])
})

test("in the plan of a farmers' union: the papers and deadlines", () => {
  expect({
    papers: reading.documents.map(({ name }) => name),
    deadlines: reading.deadlines.map(({ type, date, computed, daysBeforeEvent, comparator }) => [
      type,
      date ?? computed,
      daysBeforeEvent,
      comparator,
    ]),
  }).toEqual({
    papers: ['Kịch bản', 'Giấy mời', 'Danh sách khen thưởng'],
    deadlines: [
      ['absolute', '2025-11-05', undefined, 'on_or_before'],
      ['absolute', '2025-11-19', undefined, 'on_or_before'],
      ['absolute', '2025-11-01', undefined, 'before'],
      ['event', '2025-11-20', undefined, undefined],
    ],
  })
})

test("in the plan of a farmers' union: what must be asked", () => {
  expect(reading.warnings.map(({ code, lines }) => [code, lines?.[0] ?? null])).toEqual([['ambiguous-before', 29]])
})
