import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))
const texts = (passages: readonly { readonly text: string }[]) => passages.map(({ text }) => text)

const text = `CÔNG AN TỈNH PHÚ SƠN
CÔNG AN XÃ BÌNH KHÊ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 58/KH-CAX
Bình Khê, ngày 21 tháng 7 năm 2025
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến Công an xã Bình Khê giai đoạn 2020 - 2025
Thực hiện Công văn số 1920/CAT-PX03 ngày 08/7/2025 của Giám đốc Công an tỉnh về việc tổ chức hội nghị điển hình tiên tiến ở cơ sở, Công an xã Bình Khê xây dựng Kế hoạch như sau:
I. PHÂN CÔNG
1. Tổ Tổng hợp
Làm đầu mối tham mưu, ngay sau khi có Quyết định của Giám đốc Công an tỉnh thì thông báo đến cán bộ, chiến sĩ. Trong tuần đầu tháng 8/2025 hoàn thành dự thảo báo cáo.
2. Tổ Phòng chống tội phạm: lựa chọn 02 cá nhân viết bài tham luận, nộp về Tổ Tổng hợp trước 15 giờ ngày 12/8/2025.
3. Tổ Cảnh sát khu vực: tuần tra, canh gác bảo vệ hội nghị; trông giữ phương tiện.
4. Đồng chí Phó Trưởng Công an xã phụ trách công tác Đảng duyệt các bài tham luận, hoàn thành chậm nhất 02 ngày trước khi khai mạc.
II. HỘI NGHỊ DIỄN RA THẾ NÀO
Hội nghị họp một buổi chiều tại phòng họp Công an xã, ngày giờ cụ thể do Trưởng Công an xã quyết định trong khoảng từ 18/8 đến 22/8/2025. Dự họp có toàn thể cán bộ, chiến sĩ (31 đồng chí), mời đại diện Đảng ủy, UBND xã và Phòng Công tác chính trị Công an tỉnh.
Trình tự: ổn định tổ chức, chào cờ; khai mạc; báo cáo kết quả phong trào "Vì an ninh Tổ quốc"; tham luận; khen thưởng 04 tập thể, 09 cá nhân; phát biểu của cấp trên; bế mạc.
III. VÌ SAO TỔ CHỨC
Để nhìn lại 5 năm thi đua, tuyên dương người thật việc thật và bàn cách làm tốt hơn giai đoạn 2025 - 2030.
IV. ĐIỀU CẦN GIỮ
Bảo đảm quân số trực sẵn sàng chiến đấu 100%; tổ chức ngắn gọn, không tặng hoa.
V. TIỀN
Chi từ kinh phí thường xuyên của đơn vị, Đội Hậu cần Công an tỉnh hướng dẫn thanh toán.
Nhận được Kế hoạch, các tổ thực hiện nghiêm túc, khó khăn báo về Tổ Tổng hợp để kịp thời giải quyết./.
Nơi nhận:
- Công an tỉnh (PX03);
- Đảng ủy, UBND xã;
- Các tổ công tác;
- Lưu: CAX.
TRƯỞNG CÔNG AN XÃ
Trung tá Nông Quốc Khánh`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of the police of a commune: its head and its end', () => {
  expect({
    ...values(reading.document),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'Tổ chức Hội nghị điển hình tiên tiến Công an xã Bình Khê giai đoạn 2020 - 2025',
    issuer: 'Công an xã Bình Khê',
    parent: 'Công an tỉnh Phú Sơn',
    commune: 'Bình Khê',
    province: 'Phú Sơn',
    number: '58',
    symbol: 'KH-CAX',
    place: 'Bình Khê',
    date: '2025-07-21',
    bases: [['Công văn', '1920/CAT-PX03', '2025-07-08']],
    signatory: { onBehalf: null, signingFor: null, position: 'Trưởng Công an xã', name: 'Nông Quốc Khánh' },
    recipients: ['Công an tỉnh (PX03)', 'Đảng ủy, UBND xã', 'Các tổ công tác', 'Lưu: CAX'],
  })
})

test('in the plan of the police of a commune: the event and its delegates', () => {
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
    name: 'Hội nghị điển hình tiên tiến Công an xã Bình Khê giai đoạn 2020 - 2025',
    ordinal: null,
    term: null,
    level: 'commune',
    theme: null,
    time: { date: null, sessions: 1, partOfDay: 'chiều', startTime: null, venue: 'phòng họp Công an xã', announcedLater: null },
    maximum: [null, undefined],
    shares: [],
    groups: [],
    composition: [],
    rules: [],
    scope: { evaluation: { from: 2020, to: 2025 }, direction: null },
    above: [],
    sent: null,
  })
})

test('in the plan of the police of a commune: what it is for, and the programme', () => {
  expect({
    purposes: texts(reading.purposes),
    requirements: texts(reading.requirements),
    programme: reading.programme.map(({ text, startsAt }) => [text, startsAt ?? null]),
  }).toEqual({
    purposes: [],
    requirements: [],
    programme: [
      ['ổn định tổ chức, chào cờ', null],
      ['khai mạc', null],
      ['báo cáo kết quả phong trào "Vì an ninh Tổ quốc"', null],
      ['tham luận', null],
      ['khen thưởng 04 tập thể, 09 cá nhân', null],
      ['phát biểu của cấp trên', null],
      ['bế mạc', null],
    ],
  })
})

test('in the plan of the police of a commune: who proposes, and who has to do what until when', () => {
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
      [
        'Tổ Tổng hợp',
        'Làm đầu mối tham mưu, ngay sau khi có Quyết định của Giám đốc Công an tỉnh thì thông báo đến cán bộ, chiến sĩ',
        'draft_document',
        null,
      ],
      ['Tổ Tổng hợp', 'Trong tuần đầu tháng 8/2025 hoàn thành dự thảo báo cáo', 'draft_document', null],
      [
        'Tổ Phòng chống tội phạm',
        'lựa chọn 02 cá nhân viết bài tham luận, nộp về Tổ Tổng hợp trước 15 giờ ngày 12/8/2025',
        'select submit',
        '2025-08-12',
      ],
      ['Tổ Cảnh sát khu vực', 'tuần tra, canh gác bảo vệ hội nghị', 'logistics', null],
      ['Tổ Cảnh sát khu vực', 'trông giữ phương tiện', 'logistics', null],
      [
        'Đồng chí Phó Trưởng Công an xã',
        'Đồng chí Phó Trưởng Công an xã phụ trách công tác Đảng duyệt các bài tham luận, hoàn thành chậm nhất 02 ngày trước khi khai mạc',
        'execute',
        2,
      ],
    ],
  })
})

test('in the plan of the police of a commune: papers, deadlines and headings', () => {
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
    papers: [],
    deadlines: [
      ['absolute', '2025-08-12', undefined, 'before'],
      ['relative', null, 2, 'on_or_before'],
    ],
    outline: [
      ['I', 'PHÂN CÔNG'],
      ['I.1', 'Tổ Tổng hợp'],
      ['I.2', 'Tổ Phòng chống tội phạm'],
      ['I.3', 'Tổ Cảnh sát khu vực'],
      ['I.4', 'Đồng chí Phó Trưởng Công an xã'],
      ['II', 'HỘI NGHỊ DIỄN RA THẾ NÀO'],
      ['III', 'VÌ SAO TỔ CHỨC'],
      ['IV', 'ĐIỀU CẦN GIỮ'],
      ['V', 'TIỀN'],
    ],
  })
})

test('in the plan of the police of a commune: what must be asked', () => {
  expect(reading.warnings.map(({ code, field, lines }) => [code, field ?? lines?.[0] ?? null])).toEqual([
    ['missing', 'time.date'],
    ['missing', 'delegates.maximum'],
    ['ambiguous-before', 13],
    ['deadline-without-day', 12],
    ['deadline-without-day', 12],
  ])
})
