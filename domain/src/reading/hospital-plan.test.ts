import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))

const text = `SỞ Y TẾ TỈNH BẮC NINH
BỆNH VIỆN ĐA KHOA SỐ 2
Số:        /KH-BVĐK2
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bắc Ninh, ngày      tháng 02 năm 2025
KẾ HOẠCH TỔ CHỨC HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
BỆNH VIỆN ĐA KHOA SỐ 2 LẦN THỨ III, GIAI ĐOẠN 2025-2030
Căn cứ Công văn số 98/SYT-TCCB ngày 06/01/2025 của Sở Y tế về việc tổ chức Hội nghị điển hình tiên tiến và Quyết định số 12/QĐ-BV ngày 10/01/2025 của Giám đốc Bệnh viện;
Bệnh viện Đa khoa số 2 xây dựng Kế hoạch tổ chức như sau:
1. MỤC ĐÍCH, Ý NGHĨA
- Đánh giá phong trào thi đua 5 năm 2020-2025, phương hướng 2025-2030.
- Động viên viên chức, người lao động.
2. THỜI GIAN, ĐỊA ĐIỂM
- Thời gian: 02 buổi, ngày 14 và 15/3/2025 (buổi chiều ngày 14/3 phiên trù bị; buổi sáng ngày 15/3 phiên chính thức, khai mạc lúc 7h30).
- Địa điểm: Hội trường tầng 3, nhà A.
3. ĐẠI BIỂU
3.1. Số lượng: Không quá 180 đại biểu.
3.2. Phân bổ: Khoa Nội 12 đại biểu; Khoa Ngoại 15 đại biểu; các khoa, phòng còn lại mỗi đơn vị 06 đại biểu.
4. TIÊU CHUẨN LỰA CHỌN ĐIỂN HÌNH
4.1. Đối với tập thể
- Hoàn thành xuất sắc nhiệm vụ 03 năm liền.
- Nội bộ đoàn kết, không có đơn thư.
4.2. Đối với cá nhân
- Đạt danh hiệu Chiến sĩ thi đua cơ sở trở lên.
5. TIẾN ĐỘ THỰC HIỆN
- Từ ngày 17/02 đến ngày 28/02/2025: Các khoa, phòng họp bình xét, gửi hồ sơ về Phòng Tổ chức cán bộ.
- Ngày 05/3/2025: Hội đồng Thi đua - Khen thưởng họp xét duyệt.
- Trước ngày 10/3/2025: Phòng Tổ chức cán bộ hoàn thiện báo cáo, gửi Sở Y tế.
- 10/3 - 13/3: Phòng Hành chính quản trị chuẩn bị hội trường, maket.
6. CHƯƠNG TRÌNH DỰ KIẾN
7h30: Đón tiếp đại biểu
8h00: Chào cờ, tuyên bố lý do
8h15: Báo cáo tổng kết
9h00: Tham luận
10h30: Khen thưởng
11h00: Phát động thi đua, bế mạc
7. TỔ CHỨC THỰC HIỆN
Giao Phòng Tổ chức cán bộ làm đầu mối, đôn đốc các khoa, phòng thực hiện. Phòng Tài chính kế toán đảm bảo kinh phí. Phòng Công tác xã hội phụ trách truyền thông, viết tin bài về các điển hình.
Yêu cầu các khoa, phòng nghiêm túc thực hiện kế hoạch này./.
Nơi nhận:
- Sở Y tế (để b/c);
- Đảng ủy, Ban Giám đốc (để chỉ đạo);
- Các khoa, phòng (để thực hiện);
- Lưu: VT, TCCB.
GIÁM ĐỐC
BSCKII. Nguyễn Hữu Thắng`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a hospital: its head and its end', () => {
  expect({
    ...values(reading.document),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'TỔ CHỨC HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN BỆNH VIỆN ĐA KHOA SỐ 2 LẦN THỨ III, GIAI ĐOẠN 2025-2030',
    issuer: 'Bệnh viện Đa khoa số 2',
    parent: 'Sở Y tế tỉnh Bắc Ninh',
    commune: null,
    province: 'Bắc Ninh',
    number: null,
    symbol: 'KH-BVĐK2',
    place: 'Bắc Ninh',
    date: null,
    signatory: { onBehalf: null, signingFor: null, position: 'Giám đốc', name: 'Nguyễn Hữu Thắng' },
    recipients: ['Sở Y tế (để b/c)', 'Đảng ủy, Ban Giám đốc (để chỉ đạo)', 'Các khoa, phòng (để thực hiện)', 'Lưu: VT, TCCB'],
  })
})

test('in the plan of a hospital: the event and its delegates', () => {
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
      date: '2025-03-15',
      sessions: 2,
      partOfDay: 'sáng',
      startTime: '07:30',
      venue: 'Hội trường tầng 3, nhà A',
      announcedLater: null,
    },
    ordinal: 3,
    maximum: [180, '<='],
    shares: [],
    groups: [],
    scope: { evaluation: { from: 2020, to: 2025 }, direction: { from: 2025, to: 2030 } },
    bases: [
      ['Công văn', '98/SYT-TCCB', '2025-01-06'],
      ['Quyết định', '12/QĐ-BV', '2025-01-10'],
    ],
  })
})

test('in the plan of a hospital: who proposes, and by which measure', () => {
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
    who: 'Các khoa, phòng',
    deadline: '2025-02-28',
    receiver: 'Phòng Tổ chức cán bộ',
    via: null,
    each: null,
    criteria: [
      'Hoàn thành xuất sắc nhiệm vụ 03 năm liền.',
      'Nội bộ đoàn kết, không có đơn thư.',
      'Đạt danh hiệu Chiến sĩ thi đua cơ sở trở lên.',
    ],
  })
})

test('in the plan of a hospital: the programme', () => {
  expect(reading.programme.map(({ text, startsAt, endsAt, owner }) => [text, startsAt, endsAt, owner])).toEqual([
    ['Đón tiếp đại biểu', '07:30', undefined, undefined],
    ['Chào cờ, tuyên bố lý do', '08:00', undefined, undefined],
    ['Báo cáo tổng kết', '08:15', undefined, undefined],
    ['Tham luận', '09:00', undefined, undefined],
    ['Khen thưởng', '10:30', undefined, undefined],
    ['Phát động thi đua, bế mạc', '11:00', undefined, undefined],
  ])
})

test('in the plan of a hospital: who has to do what, and until when', () => {
  expect(
    reading.tasks.map(({ owner, text, kind, deadline }) => [
      owner,
      text,
      kind.join(' '),
      deadline?.date ?? deadline?.daysBeforeEvent ?? null,
    ]),
  ).toEqual([
    ['Các khoa, phòng', 'Các khoa, phòng họp bình xét, gửi hồ sơ về Phòng Tổ chức cán bộ', 'nominate review', '2025-02-28'],
    ['Hội đồng Thi đua - Khen thưởng', 'Hội đồng Thi đua - Khen thưởng họp xét duyệt', 'review', '2025-03-05'],
    ['Phòng Tổ chức cán bộ', 'Phòng Tổ chức cán bộ hoàn thiện báo cáo, gửi Sở Y tế', 'submit logistics', '2025-03-10'],
    ['Phòng Hành chính quản trị', 'Phòng Hành chính quản trị chuẩn bị hội trường, maket', 'logistics', '2025-03-13'],
    ['Phòng Tổ chức cán bộ', 'làm đầu mối', 'execute', null],
    ['Phòng Tổ chức cán bộ', 'đôn đốc các khoa, phòng thực hiện', 'execute', null],
    ['Phòng Tài chính kế toán', 'đảm bảo kinh phí', 'budget', null],
    ['Phòng Công tác xã hội', 'Phòng Công tác xã hội phụ trách truyền thông, viết tin bài về các điển hình', 'communicate', null],
    ['các khoa, phòng', 'Yêu cầu các khoa, phòng nghiêm túc thực hiện kế hoạch này./.', 'execute', null],
  ])
})

test('in the plan of a hospital: the papers and deadlines', () => {
  expect({
    papers: reading.documents.map(({ name }) => name),
    deadlines: reading.deadlines.map(({ type, date, computed, daysBeforeEvent, comparator }) => [
      type,
      date ?? computed,
      daysBeforeEvent,
      comparator,
    ]),
  }).toEqual({
    papers: ['Hồ sơ'],
    deadlines: [
      ['absolute', '2025-02-28', undefined, 'on_or_before'],
      ['absolute', '2025-03-05', undefined, 'on_or_before'],
      ['absolute', '2025-03-10', undefined, 'before'],
      ['absolute', '2025-03-13', undefined, 'on_or_before'],
      ['event', '2025-03-15', undefined, undefined],
    ],
  })
})

test('in the plan of a hospital: what must be asked', () => {
  expect(reading.warnings.map(({ code, lines }) => [code, lines?.[0] ?? null])).toEqual([
    ['missing', null],
    ['missing', null],
    ['ambiguous-before', 29],
  ])
})
