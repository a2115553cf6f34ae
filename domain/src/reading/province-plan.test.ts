import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))
const texts = (passages: readonly { readonly text: string }[]) => passages.map(({ text }) => text)

const text = `ỦY BAN NHÂN DÂN
TỈNH BẮC KẠN
Số:     /KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bắc Kạn, ngày     tháng 3 năm 2020
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến các cấp và Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V (2020 - 2025)
Thực hiện Chỉ thị số 27/CT-TTg ngày 10 tháng 9 năm 2019 của Thủ tướng Chính phủ về việc tổ chức phong trào thi đua yêu nước hướng tới kỷ niệm các sự kiện quan trọng của đất nước và tiến tới Đại hội Thi đua yêu nước các cấp, Đại hội Thi đua yêu nước toàn quốc lần thứ X; Ủy ban nhân dân tỉnh xây dựng kế hoạch cụ thể như sau:
Phần thứ nhất
MỤC ĐÍCH, YÊU CẦU
I. MỤC ĐÍCH
1. Tổng kết phong trào thi đua yêu nước và công tác khen thưởng giai đoạn 2015 - 2020; đề ra phương hướng, nhiệm vụ giai đoạn 2020 - 2025.
2. Tôn vinh các tập thể, cá nhân tiêu biểu trong các phong trào thi đua.
II. YÊU CẦU
1. Việc tổ chức phải bảo đảm trang trọng, thiết thực, hiệu quả, tiết kiệm.
2. Lựa chọn đại biểu phải công khai, dân chủ; chú trọng người lao động trực tiếp, phụ nữ, dân tộc thiểu số, vùng sâu, vùng xa.
Phần thứ hai
NỘI DUNG
I. HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN CÁC CẤP, CÁC NGÀNH
1. Cấp cơ sở: tổ chức một buổi, hoàn thành trước ngày 30/4/2020.
2. Cấp huyện và các sở, ban, ngành: tổ chức không quá 01 ngày, xong trong tháng 6/2020. Trước khi tổ chức 20 ngày, các đơn vị gửi kế hoạch, báo cáo và danh sách khen thưởng về Sở Nội vụ (Ban Thi đua - Khen thưởng).
II. ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH LẦN THỨ V
1. Thời gian: Dự kiến 1,5 ngày, trong tháng 8 năm 2020 (ngày cụ thể sẽ thông báo sau).
2. Địa điểm: Hội trường tỉnh.
3. Đại biểu: 350 đại biểu, gồm: 300 đại biểu chính thức; 50 đại biểu khách mời. Trong tổng số đại biểu chính thức phấn đấu: đại biểu nữ 30% trở lên; dân tộc thiểu số 70% trở lên; người trực tiếp lao động, sản xuất, công tác 60% trở lên.
4. Chương trình
a) Phiên trù bị (buổi chiều)
- Thông qua chương trình, quy chế Đại hội;
- Hiệp thương Đoàn Chủ tịch, Thư ký đoàn.
b) Phiên chính thức (01 ngày)
- Khai mạc;
- Báo cáo tổng kết phong trào thi đua yêu nước;
- Các tham luận; giao lưu điển hình tiên tiến;
- Trao tặng danh hiệu, khen thưởng;
- Bầu đoàn đại biểu dự Đại hội Thi đua yêu nước toàn quốc lần thứ X (12 đại biểu);
- Phát động thi đua giai đoạn 2020 - 2025;
- Bế mạc.
Phần thứ ba
TỔ CHỨC THỰC HIỆN
I. SỞ NỘI VỤ (BAN THI ĐUA - KHEN THƯỞNG)
1. Chủ trì, phối hợp với các cơ quan liên quan tham mưu Chủ tịch UBND tỉnh thành lập Ban Tổ chức Đại hội trước ngày 15/4/2020.
2. Dự thảo báo cáo tổng kết, trình UBND tỉnh trước ngày 10/7/2020; gửi Ban Thi đua - Khen thưởng Trung ương trước Đại hội 30 ngày.
II. SỞ TÀI CHÍNH
Thẩm định dự toán, trình UBND tỉnh bố trí kinh phí.
III. SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH
Chỉ đạo tuyên truyền, cổ động trực quan; xây dựng chương trình văn nghệ phục vụ Đại hội.
IV. CÔNG AN TỈNH, BỘ CHỈ HUY QUÂN SỰ TỈNH
Xây dựng phương án bảo đảm an ninh, trật tự trước, trong và sau Đại hội.
V. ỦY BAN NHÂN DÂN CÁC HUYỆN, THÀNH PHỐ
Căn cứ Kế hoạch này xây dựng kế hoạch của địa phương, gửi về Sở Nội vụ trước ngày 31/3/2020.
VI. ĐỀ NGHỊ ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH VÀ CÁC ĐOÀN THỂ
Tuyên truyền, vận động đoàn viên, hội viên hưởng ứng phong trào thi đua.
Trên đây là Kế hoạch tổ chức Hội nghị điển hình tiên tiến các cấp và Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V. Yêu cầu các cơ quan, đơn vị, địa phương triển khai thực hiện./.
Nơi nhận:
- Ban TĐKT Trung ương;
- TT Tỉnh ủy, TT HĐND tỉnh;
- CT, các PCT UBND tỉnh;
- Các sở, ban, ngành, đoàn thể;
- UBND các huyện, thành phố;
- Lưu: VT, NCPC (Th).
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH




Lý Thái Hải`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a province: its head and its end', () => {
  expect({
    ...values(reading.document),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'Tổ chức Hội nghị điển hình tiên tiến các cấp và Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V (2020 - 2025)',
    issuer: 'Ủy ban nhân dân tỉnh Bắc Kạn',
    parent: null,
    commune: null,
    province: 'Bắc Kạn',
    number: null,
    symbol: 'KH-UBND',
    place: 'Bắc Kạn',
    date: null,
    bases: [['Chỉ thị', '27/CT-TTg', '2019-09-10']],
    signatory: { onBehalf: 'TM.', signingFor: null, position: 'Chủ tịch', name: 'Lý Thái Hải' },
    recipients: [
      'Ban TĐKT Trung ương',
      'TT Tỉnh ủy, TT HĐND tỉnh',
      'CT, các PCT UBND tỉnh',
      'Các sở, ban, ngành, đoàn thể',
      'UBND các huyện, thành phố',
      'Lưu: VT, NCPC (Th)',
    ],
  })
})

test('in the plan of a province: the event and its delegates', () => {
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
    name: 'Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V',
    ordinal: 5,
    term: { from: 2020, to: 2025 },
    level: 'province',
    theme: null,
    time: { date: null, sessions: null, partOfDay: null, startTime: null, venue: 'Hội trường tỉnh', announcedLater: true },
    maximum: [350, '='],
    shares: [],
    groups: [
      ['women', 30],
      ['ethnic_minority', 70],
      ['direct_worker', 60],
    ],
    composition: ['350 đại biểu, gồm: 300 đại biểu chính thức', '50 đại biểu khách mời'],
    rules: ['Lựa chọn đại biểu phải công khai, dân chủ', 'chú trọng người lao động trực tiếp, phụ nữ, dân tộc thiểu số, vùng sâu, vùng xa'],
    scope: { evaluation: { from: 2015, to: 2020 }, direction: { from: 2020, to: 2025 } },
    above: [['nation', 10]],
    sent: 12,
  })
})

test('in the plan of a province: what it is for, and the programme', () => {
  expect({
    purposes: texts(reading.purposes),
    requirements: texts(reading.requirements),
    programme: reading.programme.map(({ text, startsAt }) => [text, startsAt ?? null]),
  }).toEqual({
    purposes: [
      'Tổng kết phong trào thi đua yêu nước và công tác khen thưởng giai đoạn 2015 - 2020; đề ra phương hướng, nhiệm vụ giai đoạn 2020 - 2025.',
      'Tôn vinh các tập thể, cá nhân tiêu biểu trong các phong trào thi đua.',
    ],
    requirements: [
      'Việc tổ chức phải bảo đảm trang trọng, thiết thực, hiệu quả, tiết kiệm.',
      'Lựa chọn đại biểu phải công khai, dân chủ; chú trọng người lao động trực tiếp, phụ nữ, dân tộc thiểu số, vùng sâu, vùng xa.',
    ],
    programme: [
      ['Thông qua chương trình, quy chế Đại hội;', null],
      ['Hiệp thương Đoàn Chủ tịch, Thư ký đoàn.', null],
      ['Khai mạc;', null],
      ['Báo cáo tổng kết phong trào thi đua yêu nước;', null],
      ['Các tham luận; giao lưu điển hình tiên tiến;', null],
      ['Trao tặng danh hiệu, khen thưởng;', null],
      ['Bầu đoàn đại biểu dự Đại hội Thi đua yêu nước toàn quốc lần thứ X (12 đại biểu);', null],
      ['Phát động thi đua giai đoạn 2020 - 2025;', null],
      ['Bế mạc.', null],
    ],
  })
})

test('in the plan of a province: who proposes, and who has to do what until when', () => {
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
        'SỞ NỘI VỤ',
        'Chủ trì, phối hợp với các cơ quan liên quan tham mưu Chủ tịch UBND tỉnh thành lập Ban Tổ chức Đại hội trước ngày 15/4/2020',
        'organise_body draft_document',
        '2020-04-15',
      ],
      ['SỞ NỘI VỤ', 'Dự thảo báo cáo tổng kết, trình UBND tỉnh trước ngày 10/7/2020', 'submit draft_document', '2020-07-10'],
      ['SỞ NỘI VỤ', 'gửi Ban Thi đua - Khen thưởng Trung ương trước Đại hội 30 ngày', 'submit', 30],
      ['SỞ TÀI CHÍNH', 'Thẩm định dự toán, trình UBND tỉnh bố trí kinh phí', 'budget review', null],
      ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Chỉ đạo tuyên truyền, cổ động trực quan', 'communicate', null],
      ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'xây dựng chương trình văn nghệ phục vụ Đại hội', 'draft_document logistics', null],
      [
        'CÔNG AN TỈNH, BỘ CHỈ HUY QUÂN SỰ TỈNH',
        'Xây dựng phương án bảo đảm an ninh, trật tự trước, trong và sau Đại hội',
        'logistics',
        null,
      ],
      ['ỦY BAN NHÂN DÂN CÁC HUYỆN, THÀNH PHỐ', 'Căn cứ Kế hoạch này xây dựng kế hoạch của địa phương', 'draft_document', '2020-03-31'],
      ['ỦY BAN NHÂN DÂN CÁC HUYỆN, THÀNH PHỐ', 'gửi về Sở Nội vụ trước ngày 31/3/2020', 'submit', '2020-03-31'],
      [
        'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH VÀ CÁC ĐOÀN THỂ',
        'Tuyên truyền, vận động đoàn viên, hội viên hưởng ứng phong trào thi đua',
        'mobilise communicate',
        null,
      ],
      ['các cơ quan, đơn vị, địa phương', 'Yêu cầu các cơ quan, đơn vị, địa phương triển khai thực hiện./.', 'execute', null],
    ],
  })
})

test('in the plan of a province: papers, deadlines and headings', () => {
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
    papers: ['Quyết định thành lập Ban Tổ chức Đại hội', 'Dự thảo báo cáo tổng kết', 'Dự toán'],
    deadlines: [
      ['absolute', '2020-04-15', undefined, 'before'],
      ['absolute', '2020-07-10', undefined, 'before'],
      ['relative', null, 30, 'on_or_before'],
      ['absolute', '2020-03-31', undefined, 'before'],
      ['absolute', '2020-04-30', undefined, 'before'],
      ['relative', null, 20, 'on_or_before'],
    ],
    outline: [
      ['P1', 'MỤC ĐÍCH, YÊU CẦU'],
      ['P1.I', 'MỤC ĐÍCH'],
      ['P1.I.1', null],
      ['P1.I.2', null],
      ['P1.II', 'YÊU CẦU'],
      ['P1.II.1', null],
      ['P1.II.2', null],
      ['P2', 'NỘI DUNG'],
      ['P2.I', 'HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN CÁC CẤP, CÁC NGÀNH'],
      ['P2.I.1', 'Cấp cơ sở'],
      ['P2.I.2', 'Cấp huyện và các sở, ban, ngành'],
      ['P2.II', 'ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH LẦN THỨ V'],
      ['P2.II.1', 'Thời gian'],
      ['P2.II.2', 'Địa điểm'],
      ['P2.II.3', 'Đại biểu'],
      ['P2.II.4', 'Chương trình'],
      ['P2.II.4.a', 'Phiên trù bị (buổi chiều)'],
      ['P2.II.4.b', 'Phiên chính thức (01 ngày)'],
      ['P3', 'TỔ CHỨC THỰC HIỆN'],
      ['P3.I', 'SỞ NỘI VỤ (BAN THI ĐUA - KHEN THƯỞNG)'],
      ['P3.I.1', null],
      ['P3.I.2', null],
      ['P3.II', 'SỞ TÀI CHÍNH'],
      ['P3.III', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
      ['P3.IV', 'CÔNG AN TỈNH, BỘ CHỈ HUY QUÂN SỰ TỈNH'],
      ['P3.V', 'ỦY BAN NHÂN DÂN CÁC HUYỆN, THÀNH PHỐ'],
      ['P3.VI', 'ĐỀ NGHỊ ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH VÀ CÁC ĐOÀN THỂ'],
    ],
  })
})

test('in the plan of a province: what must be asked', () => {
  expect(reading.warnings.map(({ code, field, lines }) => [code, field ?? lines?.[0] ?? null])).toEqual([
    ['missing', 'number'],
    ['missing', 'date'],
    ['missing', 'time.date'],
    ['part-of-day-missing', null],
    ['ambiguous-before', 42],
    ['ambiguous-before', 43],
    ['ambiguous-before', 51],
    ['ambiguous-before', 21],
  ])
})
