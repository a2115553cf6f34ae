import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))

const text = `QUÂN KHU 1
BỘ CHQS TỈNH LẠNG SƠN
TRUNG ĐOÀN 123
Số: 315/KH-TrĐ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lạng Sơn, ngày 20 tháng 3 năm 2024

KẾ HOẠCH
Tổ chức Đại hội Thi đua Quyết thắng Trung đoàn giai đoạn 2019 - 2024

Thực hiện Chỉ thị số 09-CT/ĐU ngày 05/01/2024 của Đảng ủy Bộ CHQS tỉnh về tổ chức Đại hội thi đua quyết thắng các cấp; Trung đoàn xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Tổng kết phong trào thi đua quyết thắng 5 năm (2019 - 2024), xác định phương hướng 2024 - 2029; tôn vinh điển hình tiên tiến.
2. Yêu cầu
- Quán triệt nghiêm túc, tổ chức chặt chẽ, an toàn.
- Lựa chọn điển hình đúng thực chất.

II. NỘI DUNG, THỜI GIAN, THÀNH PHẦN
1. Thời gian: 01 ngày, dự kiến trong tuần 2 tháng 5/2024 (có thông báo sau)
2. Địa điểm: Hội trường Trung đoàn
3. Thành phần: Chỉ huy Trung đoàn; các cơ quan; tiểu đoàn, đại đội trực thuộc và đại biểu điển hình tiên tiến.
Quân số: 110 đồng chí, trong đó: đại biểu chính thức chín mươi đồng chí, khách mời hai mươi đồng chí. Cơ cấu: sĩ quan 40%, QNCN 30%, hạ sĩ quan - binh sĩ 30%.

III. PHÂN CÔNG
1. Ban Chính trị
Chủ trì, phối hợp với Ban Tham mưu, Ban Hậu cần - Kỹ thuật tham mưu cho Đảng ủy, chỉ huy tổ chức Đại hội; dự thảo báo cáo tổng kết, hoàn thành trước ngày 10/4; tổng hợp danh sách khen thưởng trình Hội đồng TĐKT Bộ CHQS tỉnh trước 15 ngày làm việc.
2. Ban Tham mưu
Bảo đảm công tác canh phòng, an ninh, an toàn; chuẩn bị khối đứng trong đội hình chào cờ.
3. Ban Hậu cần - Kỹ thuật
Bảo đảm hội trường, ăn nghỉ, xe đưa đón đại biểu, dự toán kinh phí báo cáo chỉ huy xong trước 05/4.
4. Tiểu đoàn 1, 2, 3, các đại đội trực thuộc
Tổ chức Hội nghị thi đua ở cấp mình xong trong tháng 3/2024; mỗi tiểu đoàn chọn cử không quá 25 đại biểu dự Đại hội Trung đoàn; gửi báo cáo thành tích về Ban Chính trị trước ngày 05/4/2024.

Nhận được Kế hoạch này, các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Thủ trưởng Bộ CHQS tỉnh (để b/c);
- Các cơ quan, đơn vị trực thuộc;
- Lưu: VT, CT. N15.
CHÍNH ỦY


Thượng tá Nông Văn Tuấn`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a regiment: its head and its end', () => {
  expect({
    ...values(reading.document),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'Tổ chức Đại hội Thi đua Quyết thắng Trung đoàn giai đoạn 2019 - 2024',
    issuer: 'Trung đoàn 123',
    parent: 'Bộ CHQS tỉnh Lạng Sơn',
    commune: null,
    province: 'Lạng Sơn',
    number: '315',
    symbol: 'KH-TrĐ',
    place: 'Lạng Sơn',
    date: '2024-03-20',
    signatory: { onBehalf: null, signingFor: null, position: 'Chính ủy', name: 'Nông Văn Tuấn' },
    recipients: ['Thủ trưởng Bộ CHQS tỉnh (để b/c)', 'Các cơ quan, đơn vị trực thuộc', 'Lưu: VT, CT. N15'],
  })
})

test('in the plan of a regiment: the event and its delegates', () => {
  expect({
    time: values(reading.time),
    ordinal: reading.conference.ordinal.value,
    maximum: [reading.delegates.maximum.value, reading.delegates.maximum.comparator],
    shares: reading.delegates.shares.map(({ percent, category }) => [percent, category]),
    groups: reading.delegates.priorityGroups.map(({ key, quota }) => [key, quota]),
    scope: values({ evaluation: reading.scope.evaluationPeriod, direction: reading.scope.directionPeriod }),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
  }).toEqual({
    time: { date: null, sessions: null, partOfDay: null, startTime: null, venue: 'Hội trường Trung đoàn', announcedLater: true },
    ordinal: null,
    maximum: [110, '='],
    shares: [
      [40, 'sĩ quan'],
      [30, 'QNCN'],
      [30, 'hạ sĩ quan - binh sĩ'],
    ],
    groups: [],
    scope: { evaluation: { from: 2019, to: 2024 }, direction: { from: 2024, to: 2029 } },
    bases: [['Chỉ thị', '09-CT/ĐU', '2024-01-05']],
  })
})

test('in the plan of a regiment: who proposes, and by which measure', () => {
  expect({
    ...values({
      who: reading.nomination.who,
      deadline: reading.nomination.deadline,
      receiver: reading.nomination.receiver,
      via: reading.nomination.via,
      each: reading.nomination.quotaPerUnit,
    }),
    criteria: reading.nomination.criteria.map(({ text }) => text),
  }).toEqual({
    who: 'Tiểu đoàn 1, 2, 3, các đại đội trực thuộc',
    deadline: '2024-04-05',
    receiver: 'Ban Chính trị',
    via: null,
    each: 25,
    criteria: [],
  })
})

test('in the plan of a regiment: the programme', () => {
  expect(reading.programme.map(({ text, startsAt, endsAt, owner }) => [text, startsAt, endsAt, owner])).toEqual([])
})

test('in the plan of a regiment: who has to do what, and until when', () => {
  expect(
    reading.tasks.map(({ owner, text, kind, deadline }) => [
      owner,
      text,
      kind.join(' '),
      deadline?.date ?? deadline?.daysBeforeEvent ?? null,
    ]),
  ).toEqual([
    [
      'Ban Chính trị',
      'Chủ trì, phối hợp với Ban Tham mưu, Ban Hậu cần - Kỹ thuật tham mưu cho Đảng ủy, chỉ huy tổ chức Đại hội',
      'draft_document logistics',
      null,
    ],
    ['Ban Chính trị', 'dự thảo báo cáo tổng kết, hoàn thành trước ngày 10/4', 'draft_document', '2024-04-10'],
    ['Ban Chính trị', 'tổng hợp danh sách khen thưởng trình Hội đồng TĐKT Bộ CHQS tỉnh trước 15 ngày làm việc', 'submit', 15],
    ['Ban Tham mưu', 'Bảo đảm công tác canh phòng, an ninh, an toàn', 'logistics', null],
    ['Ban Tham mưu', 'chuẩn bị khối đứng trong đội hình chào cờ', 'execute', null],
    [
      'Ban Hậu cần - Kỹ thuật',
      'Bảo đảm hội trường, ăn nghỉ, xe đưa đón đại biểu, dự toán kinh phí báo cáo chỉ huy xong trước 05/4',
      'budget logistics',
      '2024-04-05',
    ],
    ['Tiểu đoàn 1, 2, 3, các đại đội trực thuộc', 'Tổ chức Hội nghị thi đua ở cấp mình xong trong tháng 3/2024', 'execute', null],
    ['Tiểu đoàn 1, 2, 3, các đại đội trực thuộc', 'mỗi tiểu đoàn chọn cử không quá 25 đại biểu dự Đại hội Trung đoàn', 'select', null],
    [
      'Tiểu đoàn 1, 2, 3, các đại đội trực thuộc',
      'gửi báo cáo thành tích về Ban Chính trị trước ngày 05/4/2024',
      'nominate submit',
      '2024-04-05',
    ],
  ])
})

test('in the plan of a regiment: the papers and deadlines', () => {
  expect({
    papers: reading.documents.map(({ name }) => name),
    deadlines: reading.deadlines.map(({ type, date, computed, daysBeforeEvent, comparator }) => [
      type,
      date ?? computed,
      daysBeforeEvent,
      comparator,
    ]),
  }).toEqual({
    papers: ['Dự thảo báo cáo tổng kết', 'Danh sách khen thưởng', 'Dự toán kinh phí', 'Báo cáo thành tích'],
    deadlines: [
      ['absolute', '2024-04-10', undefined, 'before'],
      ['relative', null, 15, 'on_or_before'],
      ['absolute', '2024-04-05', undefined, 'before'],
      ['absolute', '2024-04-05', undefined, 'before'],
    ],
  })
})

test('in the plan of a regiment: what must be asked', () => {
  expect(reading.warnings.map(({ code, lines }) => [code, lines?.[0] ?? null])).toEqual([
    ['missing', null],
    ['missing', null],
    ['part-of-day-missing', null],
    ['ambiguous-before', 29],
    ['ambiguous-before', 33],
    ['ambiguous-before', 35],
    ['deadline-without-day', 35],
  ])
})
