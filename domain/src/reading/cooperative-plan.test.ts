import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))
const texts = (passages: readonly { readonly text: string }[]) => passages.map(({ text }) => text)

const text = `LIÊN MINH HỢP TÁC XÃ TỈNH AN BÌNH
HỢP TÁC XÃ NÔNG NGHIỆP TÂN LẬP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 07/KH-HTX
Tân Lập, ngày 03 tháng 3 năm 2025

KẾ HOẠCH
Gặp mặt, biểu dương xã viên tiêu biểu lần thứ Hai

Theo Nghị quyết Đại hội thành viên ngày 15 tháng 01 năm 2025, Hội đồng quản trị lập kế hoạch gặp mặt, biểu dương như sau:

Điều 1. Ngày 30/3/2025 (Chủ nhật), từ 8 giờ đến 10 giờ 30, tại sân kho số 2 của Hợp tác xã; nếu mưa thì chuyển vào nhà văn hóa thôn Đông. Hợp tác xã mời 60 hộ thành viên, mỗi đội sản xuất 12 hộ, có 05 khách của Liên minh Hợp tác xã tỉnh và Ủy ban nhân dân xã.

Điều 2. Người được biểu dương phải là thành viên từ 3 năm trở lên, không nợ quá hạn, giúp được ít nhất một hộ khác làm theo. Đội sản xuất họp bỏ phiếu, lấy từ trên xuống cho đủ 03 hộ một đội; biên bản nộp cho Ban Kiểm soát trong tuần thứ hai của tháng 3.

Điều 3. Việc phải làm

Hạn	Ai làm	Làm gì
10/3	Đội trưởng 5 đội sản xuất	Bình chọn hộ tiêu biểu, lập biên bản
14/3	Ban Kiểm soát	Xem lại sổ công nợ, lập danh sách chính thức
Sau khi có danh sách	Giám đốc Hợp tác xã	Đặt mua quà tặng, in giấy mời
28/3	Chi hội Phụ nữ thôn Đông	Quét dọn sân kho, nấu nước
29/3	Tổ dịch vụ thủy nông	Mắc loa đài, kê bàn ghế

Điều 4. Tiền quà lấy từ Quỹ khen thưởng, mỗi hộ 500.000 đồng; Kế toán trưởng chi và quyết toán trước ngày 10/4/2025.

Các đội sản xuất và thành viên căn cứ kế hoạch này thực hiện.

TM. HỘI ĐỒNG QUẢN TRỊ
CHỦ TỊCH

Vi Văn Thắng

Nơi nhận:
- Liên minh HTX tỉnh;
- UBND xã;
- 5 đội sản xuất;
- Lưu HTX.`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a cooperative: its head and its end', () => {
  expect({
    ...values(reading.document),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'Gặp mặt, biểu dương xã viên tiêu biểu lần thứ Hai',
    issuer: 'Hợp tác xã nông nghiệp Tân Lập',
    parent: 'Liên minh hợp tác xã tỉnh An Bình',
    commune: null,
    province: 'An Bình',
    number: '07',
    symbol: 'KH-HTX',
    place: 'Tân Lập',
    date: '2025-03-03',
    bases: [['Nghị quyết', null, '2025-01-15']],
    signatory: { onBehalf: 'TM.', signingFor: null, position: 'Chủ tịch', name: 'Vi Văn Thắng' },
    recipients: ['Liên minh HTX tỉnh', 'UBND xã', '5 đội sản xuất', 'Lưu HTX'],
  })
})

test('in the plan of a cooperative: the event and its delegates', () => {
  expect({
    name: reading.conference.name.value,
    ordinal: reading.conference.ordinal.value,
    term: reading.conference.term.value,
    level: reading.conference.level.value,
    theme: reading.theme.value,
    time: values(reading.time),
    maximum: [reading.delegates.maximum.value, reading.delegates.maximum.comparator],
    shares: reading.delegates.shares.map(({ percent, category }) => [percent, category]),
    groups: reading.delegates.priorityGroups.map(({ key, quota }) => [key, quota]),
    composition: texts(reading.delegates.composition),
    rules: texts(reading.delegates.rules),
    scope: values({ evaluation: reading.scope.evaluationPeriod, direction: reading.scope.directionPeriod }),
    above: reading.upperCongresses.map(({ level, ordinal }) => [level, ordinal]),
    sent: reading.upperDelegates.count.value,
  }).toEqual({
    name: null,
    ordinal: null,
    term: null,
    level: null,
    theme: null,
    time: {
      date: '2025-03-30',
      sessions: null,
      partOfDay: null,
      startTime: '08:00',
      venue: 'sân kho số 2 của Hợp tác xã',
      announcedLater: null,
    },
    maximum: [null, undefined],
    shares: [],
    groups: [],
    composition: [],
    rules: [],
    scope: { evaluation: null, direction: null },
    above: [],
    sent: null,
  })
})

test('in the plan of a cooperative: what it is for, and the programme', () => {
  expect({
    purposes: texts(reading.purposes),
    requirements: texts(reading.requirements),
    programme: reading.programme.map(({ text, startsAt }) => [text, startsAt ?? null]),
  }).toEqual({ purposes: [], requirements: [], programme: [] })
})

test('in the plan of a cooperative: who proposes, and who has to do what until when', () => {
  const { who, deadline, receiver, via, quotaPerUnit, criteria } = reading.nomination
  expect({
    nomination: { ...values({ who, deadline, receiver, via, quotaPerUnit }), criteria: texts(criteria) },
    tasks: reading.tasks.map(({ owner, text, kind, deadline }) => [
      owner,
      text,
      kind.join(' '),
      deadline?.date ?? deadline?.daysBeforeEvent ?? null,
    ]),
  }).toEqual({
    nomination: { who: null, deadline: null, receiver: null, via: null, quotaPerUnit: null, criteria: [] },
    tasks: [
      ['Đội trưởng 5 đội sản xuất', 'Bình chọn hộ tiêu biểu, lập biên bản', 'select', '2025-03-10'],
      ['Ban Kiểm soát', 'Xem lại sổ công nợ, lập danh sách chính thức', 'nominate', '2025-03-14'],
      ['Giám đốc Hợp tác xã', 'Đặt mua quà tặng, in giấy mời', 'draft_document', null],
      ['Chi hội Phụ nữ thôn Đông', 'Quét dọn sân kho, nấu nước', 'execute', '2025-03-28'],
      ['Tổ dịch vụ thủy nông', 'Mắc loa đài, kê bàn ghế', 'communicate', '2025-03-29'],
    ],
  })
})

test('in the plan of a cooperative: papers, deadlines and headings', () => {
  expect({
    papers: reading.documents.map(({ name }) => name),
    deadlines: reading.deadlines.map(({ type, date, computed, daysBeforeEvent, comparator }) => [
      type,
      date ?? computed,
      daysBeforeEvent,
      comparator,
    ]),
    outline: reading.outline.map(({ logical, title }) => [logical, title]),
  }).toEqual({
    papers: ['Biên bản', 'Danh sách chính thức', 'Giấy mời'],
    deadlines: [
      ['absolute', '2025-03-10', undefined, 'on_or_before'],
      ['absolute', '2025-03-14', undefined, 'on_or_before'],
      ['absolute', '2025-03-28', undefined, 'on_or_before'],
      ['absolute', '2025-03-29', undefined, 'on_or_before'],
      ['absolute', '2025-04-10', undefined, 'before'],
      ['event', '2025-03-30', undefined, undefined],
    ],
    outline: [
      ['1', null],
      ['2', null],
      ['3', 'Việc phải làm'],
      ['4', null],
    ],
  })
})

test('in the plan of a cooperative: what must be asked', () => {
  expect(reading.warnings.map(({ code, field, lines }) => [code, field ?? lines?.[0] ?? null])).toEqual([
    ['missing', 'delegates.maximum'],
    ['missing', 'programme'],
    ['deadline-too-early', 20],
    ['ambiguous-before', 26],
  ])
})
