import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))
const texts = (passages: readonly { readonly text: string }[]) => passages.map(({ text }) => text)

const text = `SỞ Y TẾ TỈNH HÒA AN
BỆNH VIỆN ĐA KHOA ĐÔNG KHÊ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 402/KH-BVĐKĐK
Đông Khê, ngày 05 tháng 02 năm 2024
KẾ HOẠCH
V/v tổ chức Hội nghị tuyên dương điển hình tiên tiến
Bệnh viện Đa khoa Đông Khê lần thứ 3, giai đoạn 2019 - 2024
Căn cứ Kế hoạch số 88/KH-SYT ngày 15/01/2024 của Giám đốc Sở Y tế về việc tổ chức Hội nghị điển hình tiên tiến ngành Y tế;
Căn cứ tình hình thực tế của đơn vị, Bệnh viện xây dựng Kế hoạch tổ chức Hội nghị như sau:
A. MỤC ĐÍCH, YÊU CẦU
I. Mục đích
Nhằm ghi nhận, tôn vinh những tấm gương tận tụy vì người bệnh; rút kinh nghiệm công tác thi đua, khen thưởng giai đoạn 2019 - 2024; triển khai nhiệm vụ giai đoạn 2024 - 2029.
II. Yêu cầu
- Không làm ảnh hưởng công tác khám, chữa bệnh.
- 100% khoa, phòng có đại biểu tham dự.
B. NỘI DUNG
I. Thời gian và địa điểm
- Thời gian: Dự kiến ½ ngày, từ 7 giờ 30 đến 11 giờ, thứ Ba ngày 27/02/2024.
- Địa điểm: Hội trường lớn, nhà C.
II. Thành phần (khoảng 120 người)
1. Khách mời: Lãnh đạo Sở Y tế, lãnh đạo huyện, các bệnh viện bạn.
2. Đại biểu: Mỗi khoa, phòng cử 03 viên chức; toàn bộ cá nhân được khen thưởng.
III. Chương trình
07h30: Đón tiếp đại biểu
08h00: Khai mạc, giới thiệu đại biểu
08h15: Báo cáo tổng kết phong trào thi đua
08h45: Tham luận của khoa Hồi sức, khoa Nhi và Phòng Điều dưỡng
09h30: Công bố Quyết định khen thưởng, trao thưởng
10h15: Lãnh đạo Sở Y tế phát biểu
10h45: Bế mạc
IV. Tiêu chuẩn khen thưởng
+ Tập thể: 5 năm liền đạt Tập thể lao động xuất sắc.
+ Cá nhân: có ít nhất 02 sáng kiến cấp cơ sở, được người bệnh tin yêu.
C. TỔ CHỨC THỰC HIỆN
STT	Công việc	Đơn vị/người phụ trách	Hoàn thành trước
1	Thành lập Ban Tổ chức, Ban giám khảo	Phòng TCCB	08/02
2	Các khoa, phòng nộp hồ sơ đề nghị khen thưởng về Phòng TCCB	Trưởng các khoa, phòng	15/02
3	Họp Hội đồng Thi đua - Khen thưởng	BS. Lương Thế Vinh, Chủ tịch Hội đồng	20/02
4	Giấy mời, tài liệu	Phòng HCQT	21/02
5	Kinh phí	Phòng TCKT	16/02
6	Khánh tiết, âm thanh, nước uống	Phòng HCQT	26/02
Nhận được Kế hoạch này, yêu cầu các khoa, phòng nghiêm túc thực hiện. Mọi vướng mắc xin liên hệ CN. Đào Thu Hằng, Phòng TCCB, điện thoại 0912.000.000.
Nơi nhận:
- Sở Y tế (b/c);
- Đảng ủy, Ban Giám đốc;
- Các khoa, phòng;
- Lưu: VT, TCCB.
GIÁM ĐỐC
TTƯT.BSCKII. Lê Hồng Phong`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a district hospital: its head and its end', () => {
  expect({
    ...values(reading.document),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'V/v tổ chức Hội nghị tuyên dương điển hình tiên tiến Bệnh viện Đa khoa Đông Khê lần thứ 3, giai đoạn 2019 - 2024',
    issuer: 'Bệnh viện Đa khoa Đông Khê',
    parent: 'Sở Y tế tỉnh Hòa An',
    commune: null,
    province: 'Hòa An',
    number: '402',
    symbol: 'KH-BVĐKĐK',
    place: 'Đông Khê',
    date: '2024-02-05',
    bases: [['Kế hoạch', '88/KH-SYT', '2024-01-15']],
    signatory: { onBehalf: null, signingFor: null, position: 'Giám đốc', name: 'Lê Hồng Phong' },
    recipients: ['Sở Y tế (b/c)', 'Đảng ủy, Ban Giám đốc', 'Các khoa, phòng', 'Lưu: VT, TCCB'],
  })
})

test('in the plan of a district hospital: the event and its delegates', () => {
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
    name: 'Hội nghị tuyên dương điển hình tiên tiến Bệnh viện Đa khoa Đông Khê lần thứ 3',
    ordinal: 3,
    term: null,
    level: 'unit',
    theme: null,
    time: { date: '2024-02-27', sessions: 1, partOfDay: null, startTime: '07:30', venue: 'Hội trường lớn, nhà C', announcedLater: null },
    maximum: [120, '='],
    shares: [],
    groups: [],
    composition: [
      'Lãnh đạo Sở Y tế, lãnh đạo huyện, các bệnh viện bạn',
      'Mỗi khoa, phòng cử 03 viên chức',
      'toàn bộ cá nhân được khen thưởng',
    ],
    rules: [],
    scope: { evaluation: { from: 2019, to: 2024 }, direction: { from: 2024, to: 2029 } },
    above: [],
    sent: null,
  })
})

test('in the plan of a district hospital: what it is for, and the programme', () => {
  expect({
    purposes: texts(reading.purposes),
    requirements: texts(reading.requirements),
    programme: reading.programme.map(({ text, startsAt }) => [text, startsAt ?? null]),
  }).toEqual({
    purposes: [
      'Nhằm ghi nhận, tôn vinh những tấm gương tận tụy vì người bệnh; rút kinh nghiệm công tác thi đua, khen thưởng giai đoạn 2019 - 2024; triển khai nhiệm vụ giai đoạn 2024 - 2029.',
    ],
    requirements: ['Không làm ảnh hưởng công tác khám, chữa bệnh.', '100% khoa, phòng có đại biểu tham dự.'],
    programme: [
      ['Đón tiếp đại biểu', '07:30'],
      ['Khai mạc, giới thiệu đại biểu', '08:00'],
      ['Báo cáo tổng kết phong trào thi đua', '08:15'],
      ['Tham luận của khoa Hồi sức, khoa Nhi và Phòng Điều dưỡng', '08:45'],
      ['Công bố Quyết định khen thưởng, trao thưởng', '09:30'],
      ['Lãnh đạo Sở Y tế phát biểu', '10:15'],
      ['Bế mạc', '10:45'],
    ],
  })
})

test('in the plan of a district hospital: who proposes, and who has to do what until when', () => {
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
    nomination: {
      who: 'Trưởng các khoa, phòng',
      deadline: '2024-02-15',
      receiver: 'Phòng TCCB',
      via: null,
      quotaPerUnit: null,
      criteria: [
        'Tập thể: 5 năm liền đạt Tập thể lao động xuất sắc.',
        'Cá nhân: có ít nhất 02 sáng kiến cấp cơ sở, được người bệnh tin yêu.',
      ],
    },
    tasks: [
      ['Phòng TCCB', 'Thành lập Ban Tổ chức, Ban giám khảo', 'organise_body', '2024-02-08'],
      ['Trưởng các khoa, phòng', 'Các khoa, phòng nộp hồ sơ đề nghị khen thưởng về Phòng TCCB', 'nominate submit', '2024-02-15'],
      ['BS. Lương Thế Vinh, Chủ tịch Hội đồng', 'Họp Hội đồng Thi đua - Khen thưởng', 'execute', '2024-02-20'],
      ['Phòng HCQT', 'Giấy mời, tài liệu', 'draft_document', '2024-02-21'],
      ['Phòng TCKT', 'Kinh phí', 'budget', '2024-02-16'],
      ['Phòng HCQT', 'Khánh tiết, âm thanh, nước uống', 'logistics', '2024-02-26'],
      ['các khoa, phòng', 'Nhận được Kế hoạch này, yêu cầu các khoa, phòng nghiêm túc thực hiện.', 'execute', null],
    ],
  })
})

test('in the plan of a district hospital: papers, deadlines and headings', () => {
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
    papers: ['Quyết định thành lập Ban Tổ chức', 'Quyết định thành lập Ban giám khảo', 'Hồ sơ đề nghị khen thưởng', 'Giấy mời'],
    deadlines: [
      ['absolute', '2024-02-08', undefined, 'on_or_before'],
      ['absolute', '2024-02-15', undefined, 'on_or_before'],
      ['absolute', '2024-02-20', undefined, 'on_or_before'],
      ['absolute', '2024-02-21', undefined, 'on_or_before'],
      ['absolute', '2024-02-16', undefined, 'on_or_before'],
      ['absolute', '2024-02-26', undefined, 'on_or_before'],
      ['event', '2024-02-27', undefined, undefined],
    ],
    outline: [
      ['A', 'MỤC ĐÍCH, YÊU CẦU'],
      ['A.I', 'Mục đích'],
      ['A.II', 'Yêu cầu'],
      ['B', 'NỘI DUNG'],
      ['B.I', 'Thời gian và địa điểm'],
      ['B.I.a', 'Thời gian'],
      ['B.I.b', 'Địa điểm'],
      ['B.II', 'Thành phần (khoảng 120 người)'],
      ['B.II.1', 'Khách mời'],
      ['B.II.2', 'Đại biểu'],
      ['B.III', 'Chương trình'],
      ['B.IV', 'Tiêu chuẩn khen thưởng'],
      ['C', 'TỔ CHỨC THỰC HIỆN'],
    ],
  })
})

test('in the plan of a district hospital: what must be asked', () => {
  expect(reading.warnings.map(({ code, field, lines }) => [code, field ?? lines?.[0] ?? null])).toEqual([
    ['provisional-date', 20],
    ['deadline-too-early', 38],
    ['deadline-too-early', 39],
  ])
})
