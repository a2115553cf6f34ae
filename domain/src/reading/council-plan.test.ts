import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))

const text = `UBND TỈNH HÀ NAM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HỘI ĐỒNG TĐ-KT            Độc lập - Tự do - Hạnh phúc
Số: 1206/KH-HĐTĐKT        Hà Nam, ngày 9 tháng 5 năm 2022

KẾ HOẠCH
Tổ chức Hội nghị biểu dương điển hình tiên tiến tỉnh Hà Nam năm 2022

Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị;
Căn cứ Kết luận của đồng chí Chủ tịch UBND tỉnh tại cuộc họp ngày 28/4/2022,
Hội đồng Thi đua - Khen thưởng tỉnh xây dựng Kế hoạch, cụ thể:

I. MỤC ĐÍCH - YÊU CẦU
- Biểu dương, nhân rộng các điển hình tiên tiến giai đoạn 2020 - 2022.
- Yêu cầu thiết thực, hiệu quả, bảo đảm phòng, chống dịch Covid-19.

II. NỘI DUNG
1. Tên gọi: “Hội nghị biểu dương điển hình tiên tiến tỉnh Hà Nam”.
2. Chủ đề: “Đoàn kết - Sáng tạo - Phát triển”
3. Thời gian: 1/2 ngày, buổi chiều thứ Tư ngày 15/6/2022 (từ 14 giờ 00').
4. Địa điểm: Nhà hát Chèo tỉnh
5. Quy mô: 300 đại biểu
a) Khách mời: 80 đại biểu.
b) Đại biểu điển hình: 220 đại biểu, phân bổ:
- Khối huyện, thị xã, thành phố: 120 đại biểu (mỗi đơn vị 20 đại biểu);
- Khối sở, ngành: 60 đại biểu;
- Khối doanh nghiệp: 40 đại biểu.

III. KHEN THƯỞNG
Tặng Bằng khen của Chủ tịch UBND tỉnh cho 30 tập thể, 70 cá nhân. Các cơ quan, đơn vị, địa phương lập hồ sơ (02 bộ gồm: tờ trình, biên bản họp xét, báo cáo thành tích) gửi Sở Nội vụ (qua Ban Thi đua - Khen thưởng tỉnh) trước ngày 25/5/2022.

IV. LỊCH TRIỂN KHAI
TT  | Nội dung công việc                   | Cơ quan chủ trì            | Cơ quan phối hợp        | Thời hạn
1   | Ban hành Kế hoạch, thành lập Ban Tổ chức | Sở Nội vụ              | Văn phòng UBND tỉnh     | 10/5
2   | Xét duyệt, trình khen thưởng         | Hội đồng TĐ-KT tỉnh        | Các sở, ngành           | 01 - 05/6
3   | Kịch bản, trang trí, văn nghệ        | Sở Văn hóa, Thể thao và Du lịch | Nhà hát Chèo       | Trước Hội nghị 07 ngày
4   | Giấy mời, tài liệu                   | Ban TĐ-KT                  |                         | 10/6
5   | Tuyên truyền                         | Báo Hà Nam, Đài PT-TH      | Sở TT&TT                | Từ 01/6 đến 20/6
6   | Báo cáo kết quả                      | Sở Nội vụ                  |                         | Sau Hội nghị 05 ngày làm việc

V. KINH PHÍ: Từ Quỹ thi đua, khen thưởng tỉnh năm 2022; Sở Tài chính thẩm định trước 20/5.

Trên đây là Kế hoạch tổ chức Hội nghị, đề nghị các cơ quan, đơn vị triển khai thực hiện./.

Nơi nhận:                          TM. HỘI ĐỒNG
- TT Tỉnh ủy, HĐND tỉnh (b/c);     KT. CHỦ TỊCH
- Các sở, ngành;                   PHÓ CHỦ TỊCH
- Lưu: VT, TĐKT.                   Trần Xuân Dưỡng`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a provincial council: its head and its end', () => {
  expect({
    ...values(reading.document),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'Tổ chức Hội nghị biểu dương điển hình tiên tiến tỉnh Hà Nam năm 2022',
    issuer: 'Hội đồng TĐ-KT',
    parent: 'Ủy ban nhân dân tỉnh Hà Nam',
    commune: null,
    province: 'Hà Nam',
    number: '1206',
    symbol: 'KH-HĐTĐKT',
    place: 'Hà Nam',
    date: '2022-05-09',
    signatory: { onBehalf: 'TM.', signingFor: 'KT. CHỦ TỊCH', position: 'Phó Chủ tịch', name: 'Trần Xuân Dưỡng' },
    recipients: ['TT Tỉnh ủy, HĐND tỉnh (b/c)', 'Các sở, ngành', 'Lưu: VT, TĐKT'],
  })
})

test('in the plan of a provincial council: the event and its delegates', () => {
  expect({
    time: values(reading.time),
    ordinal: reading.conference.ordinal.value,
    maximum: [reading.delegates.maximum.value, reading.delegates.maximum.comparator],
    shares: reading.delegates.shares.map(({ percent, category }) => [percent, category]),
    groups: reading.delegates.priorityGroups.map(({ key, quota }) => [key, quota]),
    scope: values({ evaluation: reading.scope.evaluationPeriod, direction: reading.scope.directionPeriod }),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
  }).toEqual({
    time: { date: '2022-06-15', sessions: 1, partOfDay: 'chiều', startTime: '14:00', venue: 'Nhà hát Chèo tỉnh', announcedLater: null },
    ordinal: null,
    maximum: [300, '='],
    shares: [],
    groups: [],
    scope: { evaluation: { from: 2020, to: 2022 }, direction: null },
    bases: [['Chỉ thị', '34-CT/TW', '2014-04-07']],
  })
})

test('in the plan of a provincial council: who proposes, and by which measure', () => {
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
    who: 'Các cơ quan, đơn vị, địa phương',
    deadline: '2022-05-25',
    receiver: 'Sở Nội vụ',
    via: 'Ban Thi đua - Khen thưởng tỉnh',
    each: null,
    criteria: [],
  })
})

test('in the plan of a provincial council: the programme', () => {
  expect(reading.programme.map(({ text, startsAt, endsAt, owner }) => [text, startsAt, endsAt, owner])).toEqual([])
})

test('in the plan of a provincial council: who has to do what, and until when', () => {
  expect(
    reading.tasks.map(({ owner, text, kind, deadline }) => [
      owner,
      text,
      kind.join(' '),
      deadline?.date ?? deadline?.daysBeforeEvent ?? null,
    ]),
  ).toEqual([
    [
      'Các cơ quan, đơn vị, địa phương',
      'Các cơ quan, đơn vị, địa phương lập hồ sơ (02 bộ gồm: tờ trình, biên bản họp xét, báo cáo thành tích) gửi Sở Nội vụ (qua Ban Thi đua - Khen thưởng tỉnh) trước ngày 25/5/2022',
      'nominate submit',
      '2022-05-25',
    ],
    ['Sở Nội vụ', 'Ban hành Kế hoạch, thành lập Ban Tổ chức', 'organise_body draft_document', '2022-05-10'],
    ['Hội đồng TĐ-KT tỉnh', 'Xét duyệt, trình khen thưởng', 'review submit', '2022-06-05'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Kịch bản, trang trí, văn nghệ', 'draft_document logistics', 7],
    ['Ban TĐ-KT', 'Giấy mời, tài liệu', 'draft_document', '2022-06-10'],
    ['Báo Hà Nam, Đài PT-TH', 'Tuyên truyền', 'communicate', '2022-06-20'],
    ['Sở Nội vụ', 'Báo cáo kết quả', 'submit', -5],
    ['Sở Tài chính', 'Sở Tài chính thẩm định trước 20/5', 'review', '2022-05-20'],
    ['các cơ quan, đơn vị', 'Trên đây là Kế hoạch tổ chức Hội nghị, đề nghị các cơ quan, đơn vị triển khai thực hiện./.', 'execute', null],
  ])
})

test('in the plan of a provincial council: the papers and deadlines', () => {
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
      'Tờ trình',
      'Biên bản họp xét',
      'Báo cáo thành tích',
      'Quyết định thành lập Ban Tổ chức',
      'Kịch bản',
      'Giấy mời',
      'Báo cáo kết quả',
    ],
    deadlines: [
      ['absolute', '2022-05-25', undefined, 'before'],
      ['absolute', '2022-05-10', undefined, 'on_or_before'],
      ['absolute', '2022-06-05', undefined, 'on_or_before'],
      ['relative', '2022-06-08', 7, 'on_or_before'],
      ['absolute', '2022-06-10', undefined, 'on_or_before'],
      ['absolute', '2022-06-20', undefined, 'on_or_before'],
      ['relative', '2022-06-22', -5, 'on_or_before'],
      ['absolute', '2022-05-20', undefined, 'before'],
      ['event', '2022-06-15', undefined, undefined],
    ],
  })
})

test('in the plan of a provincial council: what must be asked', () => {
  expect(reading.warnings.map(({ code, lines }) => [code, lines?.[0] ?? null])).toEqual([
    ['missing', null],
    ['ambiguous-before', 29],
    ['deadline-too-early', 33],
    ['deadline-after-event', 37],
    ['ambiguous-before', 40],
  ])
})
