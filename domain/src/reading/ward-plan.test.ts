import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))

const text = `UBND PHƯỜNG ĐÔNG KINH                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
-------                                   Độc lập – Tự do – Hạnh phúc
Số: 125/KH-UBND                           Đông Kinh, ngày 05 tháng 9 năm 2025

KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến phường Đông Kinh
lần thứ nhất, giai đoạn 2025 - 2030

Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;
Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;
Thực hiện Kế hoạch số 210/KH-UBND ngày 01/8/2025 của UBND tỉnh Lạng Sơn về tổ chức Đại hội Thi đua yêu nước tỉnh lần thứ VI;
Ủy ban nhân dân phường ban hành Kế hoạch tổ chức Hội nghị, cụ thể như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
1.1. Tổng kết, đánh giá kết quả phong trào thi đua yêu nước giai đoạn 2020 - 2025; đề ra phương hướng, nhiệm vụ giai đoạn 2025 - 2030.
1.2. Tôn vinh các tập thể, cá nhân có thành tích đặc biệt xuất sắc.
2. Yêu cầu
2.1. Việc tổ chức phải bảo đảm thiết thực, hiệu quả, tránh phô trương.
II. NỘI DUNG
1. Thời gian, địa điểm
1.1. Thời gian: 01 buổi (từ 08 giờ 00 phút, sáng thứ Sáu ngày 26/9/2025).
1.2. Địa điểm: Hội trường UBND phường Đông Kinh.
2. Thành phần, số lượng đại biểu: 120 đại biểu, gồm:
- Đại biểu mời: 30 đại biểu
+ Đại diện lãnh đạo Sở Nội vụ;
+ Thường trực Đảng ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam phường.
- Đại biểu chính thức: 90 đại biểu, trong đó: nữ chiếm ít nhất 30%, người dân tộc thiểu số 20%.
3. Chương trình Hội nghị
- Đón tiếp đại biểu
- Văn nghệ chào mừng
- Tuyên bố lý do, giới thiệu đại biểu
- Diễn văn khai mạc
- Báo cáo tổng kết phong trào thi đua yêu nước
- Tham luận của các điển hình
- Trao thưởng
- Bế mạc
4. Khen thưởng
- Mỗi chi bộ, tổ dân phố lựa chọn 01 cá nhân tiêu biểu đề nghị Chủ tịch UBND phường tặng Giấy khen.
- Hồ sơ gửi về UBND phường (qua Phòng Văn hóa - Xã hội) chậm nhất ngày 15/9/2025.
III. KINH PHÍ
Kinh phí tổ chức Hội nghị được bố trí từ nguồn ngân sách phường năm 2025.
IV. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
a) Là cơ quan thường trực, chủ trì tham mưu UBND phường chỉ đạo, tổ chức Hội nghị.
b) Tham mưu thành lập Ban Tổ chức, Tổ giúp việc Ban Tổ chức. Hoàn thành trước ngày 10/9/2025.
c) Chuẩn bị báo cáo tổng kết, diễn văn khai mạc, bế mạc.
2. Phòng Kinh tế, Hạ tầng và Đô thị: thẩm định dự toán kinh phí, trình UBND phường phê duyệt trước 10 ngày làm việc.
3. Văn phòng HĐND và UBND phường chuẩn bị hội trường, khánh tiết; gửi giấy mời trước Hội nghị 05 ngày.
4. Công an phường, Ban Chỉ huy Quân sự phường bảo đảm an ninh trật tự trong thời gian diễn ra Hội nghị.
5. Trung tâm Dịch vụ tổng hợp tuyên truyền trên hệ thống loa truyền thanh, trang thông tin điện tử phường.
6. Đề nghị Ủy ban MTTQ Việt Nam phường và các đoàn thể
- Vận động hội viên, đoàn viên tham gia.
- Phối hợp giới thiệu các gương điển hình.
7. Các tổ dân phố, trường học trên địa bàn
Bình xét, lựa chọn và lập danh sách đề nghị khen thưởng; cử đại biểu tham dự đúng thành phần.
Trên đây là Kế hoạch tổ chức Hội nghị điển hình tiên tiến phường Đông Kinh, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, phản ánh về UBND phường (qua Phòng Văn hóa - Xã hội) để xem xét, giải quyết./.

Nơi nhận:                                TM. ỦY BAN NHÂN DÂN
- Sở Nội vụ;                             KT. CHỦ TỊCH
- TT Đảng ủy, TT HĐND phường;            PHÓ CHỦ TỊCH
- CT, các PCT UBND phường;
- Như thành phần mời;
- Lưu: VT, VHXH.                         Lê Thị Minh Hà`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a ward: its head and its end', () => {
  expect({
    ...values(reading.document),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'Tổ chức Hội nghị điển hình tiên tiến phường Đông Kinh lần thứ nhất, giai đoạn 2025 - 2030',
    issuer: 'Ủy ban nhân dân phường Đông Kinh',
    parent: null,
    commune: 'Đông Kinh',
    province: 'Lạng Sơn',
    number: '125',
    symbol: 'KH-UBND',
    place: 'Đông Kinh',
    date: '2025-09-05',
    signatory: { onBehalf: 'TM.', signingFor: 'KT. CHỦ TỊCH', position: 'Phó Chủ tịch', name: 'Lê Thị Minh Hà' },
    recipients: ['Sở Nội vụ', 'TT Đảng ủy, TT HĐND phường', 'CT, các PCT UBND phường', 'Như thành phần mời', 'Lưu: VT, VHXH'],
  })
})

test('in the plan of a ward: the event and its delegates', () => {
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
      date: '2025-09-26',
      sessions: 1,
      partOfDay: 'sáng',
      startTime: '08:00',
      venue: 'Hội trường UBND phường Đông Kinh',
      announcedLater: null,
    },
    ordinal: 1,
    maximum: [120, '='],
    shares: [],
    groups: [
      ['women', 30],
      ['ethnic_minority', 20],
    ],
    scope: { evaluation: { from: 2020, to: 2025 }, direction: { from: 2025, to: 2030 } },
    bases: [
      ['Luật', null, '2022-06-15'],
      ['Nghị định', '152/2025/NĐ-CP', '2025-06-14'],
      ['Kế hoạch', '210/KH-UBND', '2025-08-01'],
    ],
  })
})

test('in the plan of a ward: who proposes, and by which measure', () => {
  expect({
    ...values({
      who: reading.nomination.who,
      deadline: reading.nomination.deadline,
      receiver: reading.nomination.receiver,
      via: reading.nomination.via,
      each: reading.nomination.quotaPerUnit,
    }),
    criteria: reading.nomination.criteria.map(({ text }) => text),
  }).toEqual({ who: null, deadline: '2025-09-15', receiver: 'UBND phường', via: 'Phòng Văn hóa - Xã hội', each: 1, criteria: [] })
})

test('in the plan of a ward: the programme', () => {
  expect(reading.programme.map(({ text, startsAt, endsAt, owner }) => [text, startsAt, endsAt, owner])).toEqual([
    ['Đón tiếp đại biểu', undefined, undefined, undefined],
    ['Văn nghệ chào mừng', undefined, undefined, undefined],
    ['Tuyên bố lý do, giới thiệu đại biểu', undefined, undefined, undefined],
    ['Diễn văn khai mạc', undefined, undefined, undefined],
    ['Báo cáo tổng kết phong trào thi đua yêu nước', undefined, undefined, undefined],
    ['Tham luận của các điển hình', undefined, undefined, undefined],
    ['Trao thưởng', undefined, undefined, undefined],
    ['Bế mạc', undefined, undefined, undefined],
  ])
})

test('in the plan of a ward: who has to do what, and until when', () => {
  expect(
    reading.tasks.map(({ owner, text, kind, deadline }) => [
      owner,
      text,
      kind.join(' '),
      deadline?.date ?? deadline?.daysBeforeEvent ?? null,
    ]),
  ).toEqual([
    [
      'Mỗi chi bộ, tổ dân phố',
      'Mỗi chi bộ, tổ dân phố lựa chọn 01 cá nhân tiêu biểu đề nghị Chủ tịch UBND phường tặng Giấy khen',
      'nominate select',
      null,
    ],
    [null, 'Hồ sơ gửi về UBND phường (qua Phòng Văn hóa - Xã hội) chậm nhất ngày 15/9/2025', 'nominate submit', '2025-09-15'],
    ['Phòng Văn hóa - Xã hội', 'Là cơ quan thường trực, chủ trì tham mưu UBND phường chỉ đạo, tổ chức Hội nghị', 'draft_document', null],
    ['Phòng Văn hóa - Xã hội', 'Tham mưu thành lập Ban Tổ chức, Tổ giúp việc Ban Tổ chức', 'organise_body draft_document', '2025-09-10'],
    ['Phòng Văn hóa - Xã hội', 'Chuẩn bị báo cáo tổng kết, diễn văn khai mạc, bế mạc', 'draft_document', null],
    [
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      'thẩm định dự toán kinh phí, trình UBND phường phê duyệt trước 10 ngày làm việc',
      'budget review',
      10,
    ],
    ['Văn phòng HĐND và UBND phường', 'chuẩn bị hội trường, khánh tiết', 'logistics', null],
    ['Văn phòng HĐND và UBND phường', 'gửi giấy mời trước Hội nghị 05 ngày', 'submit draft_document', 5],
    [
      'Công an phường, Ban Chỉ huy Quân sự phường',
      'Công an phường, Ban Chỉ huy Quân sự phường bảo đảm an ninh trật tự trong thời gian diễn ra Hội nghị',
      'logistics',
      null,
    ],
    [
      'Trung tâm Dịch vụ tổng hợp',
      'Trung tâm Dịch vụ tổng hợp tuyên truyền trên hệ thống loa truyền thanh, trang thông tin điện tử phường',
      'communicate',
      null,
    ],
    ['Ủy ban MTTQ Việt Nam phường và các đoàn thể', 'Vận động hội viên, đoàn viên tham gia', 'mobilise', null],
    ['Ủy ban MTTQ Việt Nam phường và các đoàn thể', 'Phối hợp giới thiệu các gương điển hình', 'nominate', null],
    ['Các tổ dân phố, trường học trên địa bàn', 'Bình xét, lựa chọn và lập danh sách đề nghị khen thưởng', 'nominate review', null],
    ['Các tổ dân phố, trường học trên địa bàn', 'cử đại biểu tham dự đúng thành phần', 'nominate', null],
    [
      'các cơ quan, đơn vị',
      'Trên đây là Kế hoạch tổ chức Hội nghị điển hình tiên tiến phường Đông Kinh, yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện.',
      'execute',
      null,
    ],
  ])
})

test('in the plan of a ward: the papers and deadlines', () => {
  expect({
    papers: reading.documents.map(({ name }) => name),
    deadlines: reading.deadlines.map(({ type, date, computed, daysBeforeEvent, comparator }) => [
      type,
      date ?? computed,
      daysBeforeEvent,
      comparator,
    ]),
  }).toEqual({
    papers: [
      'Quyết định thành lập Ban Tổ chức',
      'Quyết định thành lập Tổ giúp việc Ban Tổ chức',
      'Báo cáo tổng kết',
      'Diễn văn khai mạc',
      'Dự toán kinh phí',
      'Giấy mời',
      'Danh sách đề nghị khen thưởng',
    ],
    deadlines: [
      ['absolute', '2025-09-15', undefined, 'on_or_before'],
      ['absolute', '2025-09-10', undefined, 'before'],
      ['relative', '2025-09-12', 10, 'on_or_before'],
      ['relative', '2025-09-21', 5, 'on_or_before'],
      ['event', '2025-09-26', undefined, undefined],
    ],
  })
})

test('in the plan of a ward: what must be asked', () => {
  expect(reading.warnings.map(({ code, lines }) => [code, lines?.[0] ?? null])).toEqual([
    ['owner-missing', 39],
    ['deadline-too-early', 39],
    ['ambiguous-before', 45],
    ['deadline-too-early', 45],
    ['deadline-too-early', 47],
  ])
})

test('a ward whose name begins like a type of paper, and a title whose years are only to come', () => {
  const lines = [
    'ỦY BAN NHÂN DÂN',
    'PHƯỜNG AN HÒA MẪU',
    'Số: 31/KH-UBND',
    'KẾ HOẠCH',
    'Tổ chức Hội nghị điển hình tiên tiến phường An Hòa Mẫu lần thứ II, giai đoạn 2025 - 2030',
    'Ủy ban nhân dân phường An Hòa Mẫu ban hành kế hoạch như sau:',
    'I. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Văn hóa - Xã hội',
    '- Dự thảo quyết định thành lập Ban Tổ chức Hội nghị.',
    'II. THỜI GIAN',
    'Ngày 28/8/2025.',
  ]
  const source = { kind: 'text' as const, pages: 1, notes: [], lines: lines.map((line, at) => ({ n: at + 1, text: line, page: 1 })) }
  const { document, scope, documents } = readPlan(source, noKnowledge).reading
  expect([document.type, document.number, scope.evaluationPeriod].map(({ value }) => value)).toEqual(['Kế hoạch', '31', null])
  expect(documents.map(({ name }) => name)).toEqual(['Quyết định thành lập Ban Tổ chức Hội nghị'])
})
