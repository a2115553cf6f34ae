import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))
const texts = (passages: readonly { readonly text: string }[]) => passages.map(({ text }) => text)

const text = `LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH HẢI
LIÊN ĐOÀN LAO ĐỘNG THỊ XÃ CỬA SÓT
*
Số 21/KH-LĐLĐ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Cửa Sót, ngày 17/4/2023
KẾ HOẠCH
tổ chức Lễ tôn vinh đoàn viên, người lao động tiêu biểu Tháng Công nhân năm 2023
Ban Thường vụ Liên đoàn Lao động thị xã ban hành Kế hoạch tổ chức Lễ tôn vinh với các nội dung sau đây:
I. ĐỐI TƯỢNG VÀ SỐ LƯỢNG TÔN VINH
Tôn vinh 50 đoàn viên, người lao động, trong đó lao động nữ không ít hơn 25 người, công nhân trực tiếp sản xuất từ 70% trở lên. Mỗi công đoàn cơ sở giới thiệu 01 người; nơi có trên 500 đoàn viên được giới thiệu 02 người.
Hồ sơ gồm: Tờ trình, danh sách trích ngang, báo cáo thành tích có xác nhận của chủ sử dụng lao động, gửi về Liên đoàn Lao động thị xã (đồng chí Hà, số điện thoại 0915.111.222, địa chỉ thư ldldcuasot@ninhhai.vn) trước khi kết thúc ngày làm việc 05/5/2023.
II. BUỔI LỄ
Thời gian: 19 giờ 30 phút, thứ Sáu, ngày 19 tháng 5 năm 2023. Địa điểm: Nhà văn hóa Lao động thị xã. Dự kiến 220 người dự.
Nội dung: văn nghệ; phim ngắn về người thợ Cửa Sót; giao lưu 04 gương tiêu biểu; trao biểu trưng và quà; tri ân doanh nghiệp đồng hành; hát bài ca Người thợ.
III. AI LÀM VIỆC GÌ
Ban Tuyên giáo, Nữ công: kịch bản, phim ngắn, mời báo đài. Ban Tổ chức, Kiểm tra: nhận và soát hồ sơ, trình Ban Thường vụ duyệt ngày 09/5/2023. Văn phòng: giấy mời (gửi trước buổi lễ một tuần), hội trường, xe đưa đón công nhân các xã. Các công đoàn cơ sở: chọn người đúng tiêu chuẩn, vận động chủ doanh nghiệp cho công nhân nghỉ ca dự lễ.
IV. KINH PHÍ
Trích từ tài chính công đoàn 120 triệu đồng, còn lại vận động.
T/M BAN THƯỜNG VỤ
PHÓ CHỦ TỊCH
Bùi Thị Hải Yến
Nơi nhận:
- LĐLĐ tỉnh;
- Thường trực Thị ủy;
- Các công đoàn cơ sở;
- Lưu.`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a federation of labour: its head and its end', () => {
  expect({
    ...values(reading.document),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'tổ chức Lễ tôn vinh đoàn viên, người lao động tiêu biểu Tháng Công nhân năm 2023',
    issuer: 'Liên đoàn Lao động thị xã Cửa Sót',
    parent: 'Liên đoàn lao động tỉnh Ninh Hải',
    commune: null,
    province: 'Ninh Hải',
    number: '21',
    symbol: 'KH-LĐLĐ',
    place: 'Cửa Sót',
    date: '2023-04-17',
    bases: [],
    signatory: { onBehalf: 'TM.', signingFor: null, position: 'Phó Chủ tịch', name: 'Bùi Thị Hải Yến' },
    recipients: ['LĐLĐ tỉnh', 'Thường trực Thị ủy', 'Các công đoàn cơ sở', 'Lưu'],
  })
})

test('in the plan of a federation of labour: the event and its delegates', () => {
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
    name: 'Lễ tôn vinh đoàn viên, người lao động tiêu biểu Tháng Công nhân năm 2023',
    ordinal: null,
    term: null,
    level: 'unit',
    theme: null,
    time: {
      date: '2023-05-19',
      sessions: null,
      partOfDay: null,
      startTime: '19:30',
      venue: 'Nhà văn hóa Lao động thị xã',
      announcedLater: null,
    },
    maximum: [null, undefined],
    shares: [],
    groups: [
      ['direct_worker', 70],
      ['women', null],
    ],
    composition: [],
    rules: [],
    scope: { evaluation: null, direction: null },
    above: [],
    sent: null,
  })
})

test('in the plan of a federation of labour: what it is for, and the programme', () => {
  expect({
    purposes: texts(reading.purposes),
    requirements: texts(reading.requirements),
    programme: reading.programme.map(({ text, startsAt }) => [text, startsAt ?? null]),
  }).toEqual({
    purposes: [],
    requirements: [],
    programme: [
      ['văn nghệ', null],
      ['phim ngắn về người thợ Cửa Sót', null],
      ['giao lưu 04 gương tiêu biểu', null],
      ['trao biểu trưng và quà', null],
      ['tri ân doanh nghiệp đồng hành', null],
      ['hát bài ca Người thợ', null],
    ],
  })
})

test('in the plan of a federation of labour: who proposes, and who has to do what until when', () => {
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
    nomination: { who: null, deadline: '2023-05-05', receiver: 'Liên đoàn Lao động thị xã', via: null, quotaPerUnit: 1, criteria: [] },
    tasks: [
      [
        null,
        'Hồ sơ gồm: Tờ trình, danh sách trích ngang, báo cáo thành tích có xác nhận của chủ sử dụng lao động, gửi về Liên đoàn Lao động thị xã (đồng chí Hà, số điện thoại 0915.111.222, địa chỉ thư ldldcuasot@ninhhai.vn) trước khi kết thúc ngày làm việc 05/5/2023',
        'nominate submit',
        '2023-05-05',
      ],
      ['Ban Tuyên giáo, Nữ công', 'kịch bản, phim ngắn, mời báo đài', 'draft_document', null],
      ['Ban Tổ chức, Kiểm tra', 'nhận và soát hồ sơ, trình Ban Thường vụ duyệt ngày 09/5/2023', 'submit', '2023-05-09'],
      ['Văn phòng', 'giấy mời (gửi trước buổi lễ một tuần), hội trường, xe đưa đón công nhân các xã', 'draft_document logistics', 7],
      ['Các công đoàn cơ sở', 'chọn người đúng tiêu chuẩn, vận động chủ doanh nghiệp cho công nhân nghỉ ca dự lễ', 'mobilise', null],
    ],
  })
})

test('in the plan of a federation of labour: papers, deadlines and headings', () => {
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
    papers: ['Tờ trình', 'Danh sách trích ngang', 'Báo cáo thành tích có xác nhận của chủ sử dụng lao động', 'Kịch bản', 'Giấy mời'],
    deadlines: [
      ['absolute', '2023-05-05', undefined, 'on_or_before'],
      ['absolute', '2023-05-09', undefined, 'on_or_before'],
      ['relative', '2023-05-12', 7, 'on_or_before'],
      ['event', '2023-05-19', undefined, undefined],
    ],
    outline: [
      ['I', 'ĐỐI TƯỢNG VÀ SỐ LƯỢNG TÔN VINH'],
      ['II', 'BUỔI LỄ'],
      ['III', 'AI LÀM VIỆC GÌ'],
      ['IV', 'KINH PHÍ'],
    ],
  })
})

test('in the plan of a federation of labour: what must be asked', () => {
  expect(reading.warnings.map(({ code, field, lines }) => [code, field ?? lines?.[0] ?? null])).toEqual([['missing', 'delegates.maximum']])
})
