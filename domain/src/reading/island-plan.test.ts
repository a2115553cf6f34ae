import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))

const text = `UBND ĐẶC KHU VÂN HẢI
Số: 18/KH-UBND
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Vân Hải, ngày 02 tháng 02 năm 2026

KẾ HOẠCH
Tổ chức Hội nghị tôn vinh điển hình tiên tiến Đặc khu Vân Hải lần thứ Nhất

Căn cứ Luật Thi đua, khen thưởng năm 2022; Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;
Căn cứ Công văn số 345/SNV-TĐKT ngày 15/01/2026 của Sở Nội vụ tỉnh Quảng Ninh,
UBND Đặc khu ban hành Kế hoạch với những nội dung sau:

Phần I. MỤC TIÊU
1. Đánh giá phong trào thi đua giai đoạn 2021-2025 của 02 huyện đảo cũ.
2. Biểu dương 30 tập thể, 60 cá nhân.

Phần II. THỜI GIAN – ĐỊA ĐIỂM – ĐẠI BIỂU
1. Hội nghị chia 02 phiên:
- Phiên trù bị: chiều 18/3/2026 tại Nhà Văn hóa Đặc khu.
- Phiên chính thức: sáng 19/3/2026, bắt đầu từ 7 giờ 30 phút, tại Trung tâm Hội nghị Đặc khu.
2. Đại biểu: 200 đại biểu, trong đó ít nhất 35% nữ, 10% là người có đạo; ưu tiên ngư dân trực tiếp khai thác trên biển, đoàn viên thanh niên.
3. Phân bổ: Khu 1: 30 đại biểu; Khu 2: 25 đại biểu; khối cơ quan: 60 đại biểu; LLVT: 35 đại biểu; doanh nghiệp: 50 đại biểu.

Phần III. CHƯƠNG TRÌNH PHIÊN CHÍNH THỨC
07h00 – 07h30: Đón tiếp đại biểu (Văn phòng)
07h30 – 07h45: Chào cờ; tuyên bố lý do; giới thiệu đại biểu
07h45 – 08h15: Báo cáo tổng kết phong trào thi đua
08h15 – 09h30: Giao lưu với điển hình; xem phóng sự “Biển gọi”
09h30 – 10h00: Trao thưởng
10h00: Bế mạc

Phần IV. TIÊU CHUẨN VÀ QUY TRÌNH XÉT CHỌN
- Được bình xét công khai từ cơ sở, đạt ít nhất 80% phiếu tán thành.
- Không xét tập thể, cá nhân đang bị kiểm tra, có đơn thư chưa giải quyết.
- Các khu, cơ quan, đơn vị gửi hồ sơ (01 bộ) về Phòng Văn hóa - Xã hội chậm nhất 17h00 ngày 25/02/2026, quá hạn coi như không đề nghị.
- Phòng Văn hóa - Xã hội thẩm định trong 05 ngày làm việc, trình Hội đồng TĐKT Đặc khu họp ngày 06/3/2026; Chủ tịch UBND Đặc khu ký quyết định khen thưởng trước ngày 12/3/2026.

Phần V. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa – Xã hội (đ/c Phạm Văn Khoa – Trưởng phòng): cơ quan thường trực; xây dựng báo cáo, kịch bản, maket; gửi báo cáo kết quả về Sở Nội vụ trong 07 ngày sau Hội nghị.
2. Văn phòng HĐND – UBND: giấy mời (gửi trước 05 ngày), hội trường, đón tiếp.
3. Phòng Kinh tế: kinh phí 350 triệu đồng (ba trăm năm mươi triệu đồng) từ nguồn sự nghiệp; hướng dẫn quyết toán.
4. Trung tâm Truyền thông: đưa tin trước, trong, sau Hội nghị; thực hiện phóng sự.
5. Đồn Biên phòng, Công an, Ban CHQS: đảm bảo an ninh.
Trong quá trình triển khai có vướng mắc, báo về Phòng Văn hóa – Xã hội để tổng hợp./.

TM. UỶ BAN NHÂN DÂN
Q. CHỦ TỊCH
Vũ Hải Đăng

Nơi nhận: Sở Nội vụ; TT Đảng uỷ, HĐND; các phòng, ban; các khu; lưu VT.`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of an island: its head and its end', () => {
  expect({
    ...values(reading.document),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'Tổ chức Hội nghị tôn vinh điển hình tiên tiến Đặc khu Vân Hải lần thứ Nhất',
    issuer: 'Ủy ban nhân dân Đặc khu Vân Hải',
    parent: null,
    commune: 'Vân Hải',
    province: 'Quảng Ninh',
    number: '18',
    symbol: 'KH-UBND',
    place: 'Vân Hải',
    date: '2026-02-02',
    signatory: { onBehalf: 'TM.', signingFor: null, position: 'Q. Chủ tịch', name: 'Vũ Hải Đăng' },
    recipients: ['Sở Nội vụ', 'TT Đảng uỷ, HĐND', 'các phòng, ban', 'các khu', 'lưu VT'],
  })
})

test('in the plan of an island: the event and its delegates', () => {
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
      date: '2026-03-19',
      sessions: 2,
      partOfDay: 'sáng',
      startTime: '07:30',
      venue: 'Trung tâm Hội nghị Đặc khu',
      announcedLater: null,
    },
    ordinal: 1,
    maximum: [200, '='],
    shares: [],
    groups: [
      ['women', 35],
      ['religion', 10],
      ['youth', null],
    ],
    scope: { evaluation: { from: 2021, to: 2025 }, direction: null },
    bases: [
      ['Luật', null, null],
      ['Nghị định', '98/2023/NĐ-CP', '2023-12-31'],
      ['Công văn', '345/SNV-TĐKT', '2026-01-15'],
    ],
  })
})

test('in the plan of an island: who proposes, and by which measure', () => {
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
    who: 'Các khu, cơ quan, đơn vị',
    deadline: '2026-02-25',
    receiver: 'Phòng Văn hóa - Xã hội',
    via: null,
    each: null,
    criteria: [
      'Được bình xét công khai từ cơ sở, đạt ít nhất 80% phiếu tán thành.',
      'Không xét tập thể, cá nhân đang bị kiểm tra, có đơn thư chưa giải quyết.',
    ],
  })
})

test('in the plan of an island: the programme', () => {
  expect(reading.programme.map(({ text, startsAt, endsAt, owner }) => [text, startsAt, endsAt, owner])).toEqual([
    ['Đón tiếp đại biểu (Văn phòng)', '07:00', '07:30', undefined],
    ['Chào cờ; tuyên bố lý do; giới thiệu đại biểu', '07:30', '07:45', undefined],
    ['Báo cáo tổng kết phong trào thi đua', '07:45', '08:15', undefined],
    ['Giao lưu với điển hình; xem phóng sự “Biển gọi”', '08:15', '09:30', undefined],
    ['Trao thưởng', '09:30', '10:00', undefined],
    ['Bế mạc', '10:00', undefined, undefined],
  ])
})

test('in the plan of an island: who has to do what, and until when', () => {
  expect(
    reading.tasks.map(({ owner, text, kind, deadline }) => [
      owner,
      text,
      kind.join(' '),
      deadline?.date ?? deadline?.daysBeforeEvent ?? null,
    ]),
  ).toEqual([
    [
      'Các khu, cơ quan, đơn vị',
      'Các khu, cơ quan, đơn vị gửi hồ sơ (01 bộ) về Phòng Văn hóa - Xã hội chậm nhất 17h00 ngày 25/02/2026, quá hạn coi như không đề nghị',
      'nominate submit',
      '2026-02-25',
    ],
    [
      'Phòng Văn hóa - Xã hội',
      'Phòng Văn hóa - Xã hội thẩm định trong 05 ngày làm việc, trình Hội đồng TĐKT Đặc khu họp ngày 06/3/2026',
      'review submit',
      '2026-03-06',
    ],
    ['Chủ tịch UBND Đặc khu', 'Chủ tịch UBND Đặc khu ký quyết định khen thưởng trước ngày 12/3/2026', 'decide', '2026-03-12'],
    ['Phòng Văn hóa – Xã hội', 'cơ quan thường trực', 'execute', null],
    ['Phòng Văn hóa – Xã hội', 'xây dựng báo cáo, kịch bản, maket', 'draft_document logistics', null],
    ['Phòng Văn hóa – Xã hội', 'gửi báo cáo kết quả về Sở Nội vụ trong 07 ngày sau Hội nghị', 'submit', -7],
    ['Văn phòng HĐND – UBND', 'giấy mời (gửi trước 05 ngày), hội trường, đón tiếp', 'draft_document logistics', 5],
    ['Phòng Kinh tế', 'kinh phí 350 triệu đồng (ba trăm năm mươi triệu đồng) từ nguồn sự nghiệp', 'budget', null],
    ['Phòng Kinh tế', 'hướng dẫn quyết toán', 'guide budget', null],
    ['Trung tâm Truyền thông', 'đưa tin trước, trong, sau Hội nghị', 'communicate', null],
    ['Trung tâm Truyền thông', 'thực hiện phóng sự', 'communicate', null],
    ['Đồn Biên phòng, Công an, Ban CHQS', 'đảm bảo an ninh', 'logistics', null],
  ])
})

test('in the plan of an island: the papers and deadlines', () => {
  expect({
    papers: reading.documents.map(({ name }) => name),
    deadlines: reading.deadlines.map(({ type, date, computed, daysBeforeEvent, comparator }) => [
      type,
      date ?? computed,
      daysBeforeEvent,
      comparator,
    ]),
  }).toEqual({
    papers: ['Hồ sơ (01 bộ)', 'Quyết định khen thưởng', 'Kịch bản', 'Báo cáo kết quả', 'Giấy mời'],
    deadlines: [
      ['absolute', '2026-02-25', undefined, 'on_or_before'],
      ['absolute', '2026-03-06', undefined, 'on_or_before'],
      ['absolute', '2026-03-12', undefined, 'before'],
      ['relative', '2026-03-26', -7, 'on_or_before'],
      ['relative', '2026-03-14', 5, 'on_or_before'],
      ['event', '2026-03-19', undefined, undefined],
    ],
  })
})

test('in the plan of an island: what must be asked', () => {
  expect(reading.warnings.map(({ code, lines }) => [code, lines?.[0] ?? null])).toEqual([
    ['quota-without-number', 22],
    ['ambiguous-before', 37],
  ])
})
