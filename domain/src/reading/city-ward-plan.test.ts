import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))
const texts = (passages: readonly { readonly text: string }[]) => passages.map(({ text }) => text)

const text = `ĐẢNG ỦY - HĐND - UBND PHƯỜNG
ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHƯỜNG TÂN MỸ LÂM                       Độc lập - Tự do - Hạnh phúc
Số: 137/KH-UBND                    Tân Mỹ Lâm, ngày 12 tháng 8 năm 2025

KẾ HOẠCH
Tổ chức Hội nghị Điển hình tiên tiến phường Tân Mỹ Lâm giai đoạn 2025 - 2030
và tham gia Đại hội Thi đua yêu nước Thành phố lần thứ VIII

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;
Căn cứ Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về đổi mới công tác thi đua, khen thưởng trong tình hình mới;
Thực hiện Công văn số 2215/SNV-TĐKT ngày 01/8/2025 của Sở Nội vụ về hướng dẫn tổ chức Hội nghị điển hình tiên tiến;
Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 55/TTr-VHXH ngày 11/8/2025,
Ủy ban nhân dân phường ban hành Kế hoạch với những nội dung chủ yếu sau:

I. MỤC ĐÍCH - YÊU CẦU
1. Mục đích: Đánh giá phong trào thi đua yêu nước 05 năm qua trên địa bàn; biểu dương các nhân tố mới; kêu gọi cán bộ, Nhân dân phường đoàn kết, phấn đấu hoàn thành thắng lợi Nghị quyết Đại hội Đảng bộ phường nhiệm kỳ 2025 - 2030.
2. Yêu cầu:
a) Tổ chức gọn nhẹ, an toàn, tiết kiệm.
b) Đại biểu được chọn cử phải thực sự tiêu biểu, được tập thể suy tôn.
II. CHỦ ĐỀ HỘI NGHỊ
“Tân Mỹ Lâm nghĩa tình, sáng tạo, vươn mình cùng Thành phố”.
III. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN
1. Thời gian: 01 buổi, bắt đầu lúc 14 giờ 00 ngày 26 tháng 9 năm 2025 (thứ Sáu).
2. Địa điểm: Hội trường A, Trung tâm Chính trị phường, số 18 đường Nguyễn Trãi.
3. Số lượng đại biểu: 180 người, trong đó:
- Đại biểu đương nhiên: 25 (Thường trực Đảng ủy, lãnh đạo HĐND, UBND, UBMTTQ Việt Nam phường);
- Đại biểu do cơ sở bầu chọn: 130;
- Đại biểu mời: 25.
Cơ cấu: nữ không dưới 35%; dưới 35 tuổi từ 15% trở lên; công nhân, người lao động trực tiếp 50%.
IV. NỘI DUNG HỘI NGHỊ
1. Phần lễ: Chào cờ; tuyên bố lý do, giới thiệu đại biểu; diễn văn khai mạc.
2. Phần hội: Xem phóng sự “5 năm nhìn lại”; nghe báo cáo tổng kết; giao lưu với 05 gương điển hình; trao Giấy khen; phát động thi đua; bế mạc.
V. CÔNG TÁC CHUẨN BỊ VÀ PHÂN CÔNG
1. Phòng Văn hóa - Xã hội (cơ quan thường trực)
- Tham mưu UBND phường ban hành Quyết định thành lập Ban Tổ chức; phân bổ đại biểu về 12 khu phố và 09 đơn vị trước ngày 20/8/2025.
- Tiếp nhận hồ sơ khen thưởng của các đơn vị chậm nhất đến 17 giờ ngày 05/9/2025; thẩm định, trình Hội đồng Thi đua - Khen thưởng phường họp xét ngày 10/9/2025.
- Dự thảo Báo cáo tổng kết, diễn văn khai mạc, lời phát động; hoàn thành trước Hội nghị 10 ngày.
2. Văn phòng HĐND và UBND phường: chuẩn bị cơ sở vật chất, hậu cần; phát hành giấy mời trước Hội nghị 05 ngày làm việc.
3. Phòng Kinh tế, Hạ tầng và Đô thị: cân đối, bố trí kinh phí; hướng dẫn thanh quyết toán.
4. Công an phường, Ban Chỉ huy Quân sự phường: xây dựng phương án bảo đảm an ninh trật tự.
5. Đề nghị Ủy ban MTTQ Việt Nam phường, các đoàn thể: tuyên truyền, vận động hội viên hưởng ứng; giới thiệu gương “người tốt, việc tốt”.
6. Ban điều hành các khu phố: tổ chức bình chọn công khai, gửi danh sách về phường qua Phòng Văn hóa - Xã hội trước ngày 30/8/2025.
VI. KINH PHÍ
Từ nguồn ngân sách phường và nguồn xã hội hóa hợp pháp (nếu có).
Trên đây là Kế hoạch tổ chức Hội nghị; các đơn vị nghiêm túc triển khai, báo cáo kết quả về UBND phường (qua Phòng Văn hóa - Xã hội) sau Hội nghị 07 ngày./.

Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN
- Sở Nội vụ TP (để b/c);                              KT. CHỦ TỊCH
- TT. Đảng ủy, TT. HĐND phường;                       PHÓ CHỦ TỊCH
- UBMTTQVN phường;
- Các phòng, đơn vị trực thuộc;                       (Đã ký)
- 12 khu phố;
- Lưu: VT, VHXH (B.15).                          Trần Thị Ngọc Diễm`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a ward in a city: its head and its end', () => {
  expect({
    ...values(reading.document),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title:
      'Tổ chức Hội nghị Điển hình tiên tiến phường Tân Mỹ Lâm giai đoạn 2025 - 2030 và tham gia Đại hội Thi đua yêu nước Thành phố lần thứ VIII',
    issuer: 'Ủy ban nhân dân phường Tân Mỹ Lâm',
    parent: null,
    commune: 'Tân Mỹ Lâm',
    province: null,
    number: '137',
    symbol: 'KH-UBND',
    place: 'Tân Mỹ Lâm',
    date: '2025-08-12',
    bases: [
      ['Luật', null, '2025-06-16'],
      ['Chỉ thị', '41-CT/TW', '2024-12-26'],
      ['Công văn', '2215/SNV-TĐKT', '2025-08-01'],
    ],
    signatory: { onBehalf: 'TM.', signingFor: 'KT. CHỦ TỊCH', position: 'Phó Chủ tịch', name: 'Trần Thị Ngọc Diễm' },
    recipients: [
      'Sở Nội vụ TP (để b/c)',
      'TT. Đảng ủy, TT. HĐND phường',
      'UBMTTQVN phường',
      'Các phòng, đơn vị trực thuộc',
      '12 khu phố',
      'Lưu: VT, VHXH (B.15)',
    ],
  })
})

test('in the plan of a ward in a city: the event and its delegates', () => {
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
    name: 'Hội nghị Điển hình tiên tiến phường Tân Mỹ Lâm giai đoạn 2025 - 2030',
    ordinal: null,
    term: { from: 2025, to: 2030 },
    level: 'commune',
    theme: 'Tân Mỹ Lâm nghĩa tình, sáng tạo, vươn mình cùng Thành phố',
    time: {
      date: '2025-09-26',
      sessions: 1,
      partOfDay: null,
      startTime: '14:00',
      venue: 'Hội trường A, Trung tâm Chính trị phường, số 18 đường Nguyễn Trãi',
      announcedLater: null,
    },
    maximum: [180, '='],
    shares: [],
    groups: [
      ['women', 35],
      ['youth', 15],
      ['direct_worker', 50],
    ],
    composition: [],
    rules: ['Đại biểu được chọn cử phải thực sự tiêu biểu, được tập thể suy tôn'],
    scope: { evaluation: null, direction: null },
    above: [['province', 8]],
    sent: null,
  })
})

test('in the plan of a ward in a city: what it is for, and the programme', () => {
  expect({
    purposes: texts(reading.purposes),
    requirements: texts(reading.requirements),
    programme: reading.programme.map(({ text, startsAt }) => [text, startsAt ?? null]),
  }).toEqual({
    purposes: [
      'Đánh giá phong trào thi đua yêu nước 05 năm qua trên địa bàn; biểu dương các nhân tố mới; kêu gọi cán bộ, Nhân dân phường đoàn kết, phấn đấu hoàn thành thắng lợi Nghị quyết Đại hội Đảng bộ phường nhiệm kỳ 2025 - 2030.',
    ],
    requirements: ['Tổ chức gọn nhẹ, an toàn, tiết kiệm.', 'Đại biểu được chọn cử phải thực sự tiêu biểu, được tập thể suy tôn.'],
    programme: [
      ['Chào cờ', null],
      ['tuyên bố lý do, giới thiệu đại biểu', null],
      ['diễn văn khai mạc', null],
      ['Xem phóng sự “5 năm nhìn lại”', null],
      ['nghe báo cáo tổng kết', null],
      ['giao lưu với 05 gương điển hình', null],
      ['trao Giấy khen', null],
      ['phát động thi đua', null],
      ['bế mạc', null],
    ],
  })
})

test('in the plan of a ward in a city: who proposes, and who has to do what until when', () => {
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
      who: 'Ban điều hành các khu phố',
      deadline: '2025-08-30',
      receiver: 'phường',
      via: 'Phòng Văn hóa - Xã hội',
      quotaPerUnit: null,
      criteria: [],
    },
    tasks: [
      ['Phòng Văn hóa - Xã hội', 'Tham mưu UBND phường ban hành Quyết định thành lập Ban Tổ chức', 'organise_body draft_document', null],
      ['Phòng Văn hóa - Xã hội', 'phân bổ đại biểu về 12 khu phố và 09 đơn vị trước ngày 20/8/2025', 'allocate', '2025-08-20'],
      [
        'Phòng Văn hóa - Xã hội',
        'Tiếp nhận hồ sơ khen thưởng của các đơn vị chậm nhất đến 17 giờ ngày 05/9/2025',
        'nominate',
        '2025-09-05',
      ],
      [
        'Phòng Văn hóa - Xã hội',
        'thẩm định, trình Hội đồng Thi đua - Khen thưởng phường họp xét ngày 10/9/2025',
        'review submit',
        '2025-09-10',
      ],
      ['Phòng Văn hóa - Xã hội', 'Dự thảo Báo cáo tổng kết, diễn văn khai mạc, lời phát động', 'draft_document', 10],
      ['Văn phòng HĐND và UBND phường', 'chuẩn bị cơ sở vật chất, hậu cần', 'logistics', null],
      ['Văn phòng HĐND và UBND phường', 'phát hành giấy mời trước Hội nghị 05 ngày làm việc', 'draft_document', 5],
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 'cân đối, bố trí kinh phí', 'budget', null],
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 'hướng dẫn thanh quyết toán', 'guide budget', null],
      ['Công an phường, Ban Chỉ huy Quân sự phường', 'xây dựng phương án bảo đảm an ninh trật tự', 'logistics', null],
      ['Ủy ban MTTQ Việt Nam phường, các đoàn thể', 'tuyên truyền, vận động hội viên hưởng ứng', 'mobilise communicate', null],
      ['Ủy ban MTTQ Việt Nam phường, các đoàn thể', 'giới thiệu gương “người tốt, việc tốt”', 'nominate', null],
      ['Ban điều hành các khu phố', 'tổ chức bình chọn công khai', 'select', '2025-08-30'],
      [
        'Ban điều hành các khu phố',
        'gửi danh sách về phường qua Phòng Văn hóa - Xã hội trước ngày 30/8/2025',
        'nominate submit',
        '2025-08-30',
      ],
      [
        'các đơn vị',
        'các đơn vị nghiêm túc triển khai, báo cáo kết quả về UBND phường (qua Phòng Văn hóa - Xã hội) sau Hội nghị 07 ngày',
        'execute submit',
        -7,
      ],
    ],
  })
})

test('in the plan of a ward in a city: papers, deadlines and headings', () => {
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
    papers: [
      'Quyết định thành lập Ban Tổ chức',
      'Hồ sơ khen thưởng của các đơn vị',
      'Dự thảo Báo cáo tổng kết',
      'Diễn văn khai mạc',
      'Giấy mời',
      'Danh sách',
      'Báo cáo kết quả',
    ],
    deadlines: [
      ['absolute', '2025-08-20', undefined, 'before'],
      ['absolute', '2025-09-05', undefined, 'on_or_before'],
      ['absolute', '2025-09-10', undefined, 'on_or_before'],
      ['relative', '2025-09-16', 10, 'on_or_before'],
      ['relative', '2025-09-19', 5, 'on_or_before'],
      ['absolute', '2025-08-30', undefined, 'before'],
      ['relative', '2025-10-03', -7, 'on_or_before'],
      ['event', '2025-09-26', undefined, undefined],
    ],
    outline: [
      ['I', 'MỤC ĐÍCH - YÊU CẦU'],
      ['I.1', 'Mục đích'],
      ['I.2', 'Yêu cầu'],
      ['II', 'CHỦ ĐỀ HỘI NGHỊ'],
      ['III', 'THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN'],
      ['III.1', 'Thời gian'],
      ['III.2', 'Địa điểm'],
      ['III.3', 'Số lượng đại biểu'],
      ['III.3.a', 'Đại biểu mời'],
      ['IV', 'NỘI DUNG HỘI NGHỊ'],
      ['IV.1', 'Phần lễ'],
      ['IV.2', 'Phần hội'],
      ['V', 'CÔNG TÁC CHUẨN BỊ VÀ PHÂN CÔNG'],
      ['V.1', 'Phòng Văn hóa - Xã hội (cơ quan thường trực)'],
      ['V.2', 'Văn phòng HĐND và UBND phường'],
      ['V.3', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
      ['V.4', 'Công an phường, Ban Chỉ huy Quân sự phường'],
      ['V.5', 'Đề nghị Ủy ban MTTQ Việt Nam phường, các đoàn thể'],
      ['V.6', 'Ban điều hành các khu phố'],
      ['VI', 'KINH PHÍ'],
    ],
  })
})

test('in the plan of a ward in a city: what must be asked', () => {
  expect(reading.warnings.map(({ code, field, lines }) => [code, field ?? lines?.[0] ?? null])).toEqual([
    ['ambiguous-before', 36],
    ['deadline-too-early', 36],
    ['ambiguous-before', 43],
  ])
})
