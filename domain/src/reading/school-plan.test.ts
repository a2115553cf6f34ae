import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))

const text = `TRƯỜNG TIỂU HỌC VÀ THCS
PHÚ LÂM
Số 03/KH-THTHCS
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Lâm, ngày 10 tháng 11 năm 2025
KẾ HOẠCH
V/v tổ chức Hội nghị điển hình tiên tiến nhà trường

Căn cứ Công văn số 55/UBND-VHXH ngày 03/11/2025 của UBND phường Phú Lâm về tổ chức Hội nghị điển hình tiên tiến các cấp;
Nhà trường lập kế hoạch:
I/ Mục đích: Biểu dương giáo viên, học sinh tiêu biểu giai đoạn 2020-2025.
II/ Yêu cầu: An toàn, tiết kiệm, không phô trương.
III/ Thời gian, địa điểm
Thời gian: 7h30 ngày 20/11/2025 (thứ Năm)
Địa điểm: Sân trường
IV/ Thành phần
Cán bộ giáo viên, nhân viên: 45 đ/c
Học sinh: 100 em
Khách mời: 15 người
Tổng: 160 người
V/ Nội dung:
1- Văn nghệ
2- Chào cờ, giới thiệu đại biểu
3- Báo cáo tổng kết
4- Trao thưởng
5- Bế mạc
VI/ Phân công
- Đ/c Hiệu trưởng: phụ trách chung, báo cáo tổng kết
- Đ/c Hoa (PHT): chương trình, giấy mời - xong trước 15/11
- Đ/c Tuấn (TPT): văn nghệ, âm thanh
- Công đoàn: quà, hoa
- Tổ văn phòng: khánh tiết, nước uống
HIỆU TRƯỞNG
Đỗ Thị Thu`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a small school: its head and its end', () => {
  expect({
    ...values(reading.document),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'V/v tổ chức Hội nghị điển hình tiên tiến nhà trường',
    issuer: 'Trường tiểu học và THCS Phú Lâm',
    parent: null,
    commune: null,
    province: null,
    number: '03',
    symbol: 'KH-THTHCS',
    place: 'Phú Lâm',
    date: '2025-11-10',
    signatory: { onBehalf: null, signingFor: null, position: 'Hiệu trưởng', name: 'Đỗ Thị Thu' },
    recipients: [],
  })
})

test('in the plan of a small school: the event and its delegates', () => {
  expect({
    time: values(reading.time),
    ordinal: reading.conference.ordinal.value,
    maximum: [reading.delegates.maximum.value, reading.delegates.maximum.comparator],
    shares: reading.delegates.shares.map(({ percent, category }) => [percent, category]),
    groups: reading.delegates.priorityGroups.map(({ key, quota }) => [key, quota]),
    scope: values({ evaluation: reading.scope.evaluationPeriod, direction: reading.scope.directionPeriod }),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
  }).toEqual({
    time: { date: '2025-11-20', sessions: null, partOfDay: null, startTime: '07:30', venue: 'Sân trường', announcedLater: null },
    ordinal: null,
    maximum: [160, '='],
    shares: [],
    groups: [],
    scope: { evaluation: null, direction: null },
    bases: [['Công văn', '55/UBND-VHXH', '2025-11-03']],
  })
})

test('in the plan of a small school: who proposes, and by which measure', () => {
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

test('in the plan of a small school: the programme', () => {
  expect(reading.programme.map(({ text, startsAt, endsAt, owner }) => [text, startsAt, endsAt, owner])).toEqual([
    ['Văn nghệ', undefined, undefined, undefined],
    ['Chào cờ, giới thiệu đại biểu', undefined, undefined, undefined],
    ['Báo cáo tổng kết', undefined, undefined, undefined],
    ['Trao thưởng', undefined, undefined, undefined],
    ['Bế mạc', undefined, undefined, undefined],
  ])
})

test('in the plan of a small school: who has to do what, and until when', () => {
  expect(
    reading.tasks.map(({ owner, text, kind, deadline }) => [
      owner,
      text,
      kind.join(' '),
      deadline?.date ?? deadline?.daysBeforeEvent ?? null,
    ]),
  ).toEqual([
    ['Hiệu trưởng', 'phụ trách chung, báo cáo tổng kết', 'draft_document', null],
    ['Hoa', 'chương trình, giấy mời - xong trước 15/11', 'draft_document', '2025-11-15'],
    ['Tuấn', 'văn nghệ, âm thanh', 'logistics', null],
    ['Công đoàn', 'quà, hoa', 'logistics', null],
    ['Tổ văn phòng', 'khánh tiết, nước uống', 'logistics', null],
  ])
})

test('in the plan of a small school: the papers and deadlines', () => {
  expect({
    papers: reading.documents.map(({ name }) => name),
    deadlines: reading.deadlines.map(({ type, date, computed, daysBeforeEvent, comparator }) => [
      type,
      date ?? computed,
      daysBeforeEvent,
      comparator,
    ]),
  }).toEqual({
    papers: ['Báo cáo tổng kết', 'Giấy mời'],
    deadlines: [
      ['absolute', '2025-11-15', undefined, 'before'],
      ['event', '2025-11-20', undefined, undefined],
    ],
  })
})

test('in the plan of a small school: what must be asked', () => {
  expect(reading.warnings.map(({ code, lines }) => [code, lines?.[0] ?? null])).toEqual([
    ['ambiguous-before', 30],
    ['deadline-too-early', 30],
  ])
})
