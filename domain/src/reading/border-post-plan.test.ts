import { expect, test } from 'vitest'
import type { Found } from './found.ts'
import { noKnowledge } from './knowledge.ts'
import { readPlan } from './read.ts'

const values = (founds: Readonly<Record<string, Found<unknown> | undefined>>) =>
  Object.fromEntries(Object.entries(founds).map(([name, found]) => [name, found?.value]))
const texts = (passages: readonly { readonly text: string }[]) => passages.map(({ text }) => text)

const text = `BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH
ĐỒN BIÊN PHÒNG NẬM XUỐT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nậm Xuốt, ngày 9 tháng 5 năm 2024
KẾ HOẠCH
Hội nghị điển hình tiên tiến trong phong trào Thi đua Quyết thắng giai đoạn 2019 - 2024
Căn cứ Hướng dẫn số 612/HD-BCH ngày 22 tháng 4 năm 2024 của Bộ Chỉ huy về tổ chức hội nghị điển hình tiên tiến các cấp;
Chỉ huy Đồn xây dựng Kế hoạch tổ chức Hội nghị như sau:
1. Mục đích
- Đánh giá đúng kết quả phong trào Thi đua Quyết thắng 5 năm 2019 - 2024, chỉ rõ khuyết điểm, nguyên nhân.
- Chọn điển hình dự Hội nghị của Bộ Chỉ huy: 01 tập thể, 03 cá nhân.
2. Yêu cầu
- 100% cán bộ, đảng viên, chiến sĩ nắm được nội dung.
- Không để ảnh hưởng nhiệm vụ sẵn sàng chiến đấu, tuần tra biên giới.
3. Nội dung báo cáo: nêu kết quả, cách làm hay, bài học; số liệu tính từ 01/5/2019 đến 30/4/2024.
4. Thành phần
4.1. Trong đơn vị: cán bộ từ đội trưởng trở lên; mỗi đội, trạm cử 04 đồng chí.
4.2. Ngoài đơn vị: Thủ trưởng Phòng Chính trị; Bí thư Đảng ủy các xã biên giới; già làng, trưởng bản.
5. Thời gian, địa điểm: 1/2 ngày, trung tuần tháng 6 năm 2024; giao Đội Vận động quần chúng báo cáo Chỉ huy chốt ngày chậm nhất là ngày 25/5. Họp tại Hội trường Đồn.
6. Các bước
Bước 1 (từ 10/5 đến 20/5): các đội, trạm họp, bình bầu, gửi biên bản về Đội Tham mưu hành chính.
Bước 2 (xong trước 31/5): Hội đồng Thi đua - Khen thưởng Đồn xét, đề nghị trên khen thưởng.
Bước 3 (sau Hội nghị 5 ngày): Đội Vận động quần chúng hoàn chỉnh hồ sơ, báo cáo kết quả về Phòng Chính trị.
7. Bảo đảm
Đội Tham mưu hành chính: hội trường, âm thanh, ma két; nơi ăn nghỉ cho khách.
Quân y: trực cấp cứu.
Trạm kiểm soát: canh phòng trong suốt thời gian Hội nghị.
Chỉ huy Đồn yêu cầu các đội, trạm nắm chắc kế hoạch để thực hiện, vướng mắc thì báo cáo ngay.
Nơi nhận:
- Bộ Chỉ huy (b/c);
- Các đội, trạm;
- Lưu: ĐBP.
ĐỒN TRƯỞNG
Thiếu tá Lò Văn Chung`
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const { reading } = readPlan({ kind: 'text', pages: 1, lines, notes: [] }, noKnowledge)

test('in the plan of a border post: its head and its end', () => {
  expect({
    ...values(reading.document),
    bases: reading.legalBases.map(({ type, number, date }) => [type, number, date]),
    signatory: values(reading.signatory),
    recipients: reading.recipients.map(({ value }) => value),
  }).toEqual({
    type: 'Kế hoạch',
    title: 'Hội nghị điển hình tiên tiến trong phong trào Thi đua Quyết thắng giai đoạn 2019 - 2024',
    issuer: 'Đồn biên phòng Nậm Xuốt',
    parent: 'Bộ chỉ huy bộ đội biên phòng tỉnh',
    commune: null,
    province: null,
    number: null,
    symbol: null,
    place: 'Nậm Xuốt',
    date: '2024-05-09',
    bases: [['Hướng dẫn', '612/HD-BCH', '2024-04-22']],
    signatory: { onBehalf: null, signingFor: null, position: 'Đồn trưởng', name: 'Lò Văn Chung' },
    recipients: ['Bộ Chỉ huy (b/c)', 'Các đội, trạm', 'Lưu: ĐBP'],
  })
})

test('in the plan of a border post: the event and its delegates', () => {
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
    name: 'Hội nghị điển hình tiên tiến',
    ordinal: null,
    term: null,
    level: 'unit',
    theme: null,
    time: { date: null, sessions: 1, partOfDay: null, startTime: null, venue: 'Hội trường Đồn', announcedLater: null },
    maximum: [null, undefined],
    shares: [],
    groups: [],
    composition: [
      'cán bộ từ đội trưởng trở lên',
      'mỗi đội, trạm cử 04 đồng chí',
      'Thủ trưởng Phòng Chính trị',
      'Bí thư Đảng ủy các xã biên giới',
      'già làng, trưởng bản',
    ],
    rules: [],
    scope: { evaluation: { from: 2019, to: 2024 }, direction: null },
    above: [],
    sent: null,
  })
})

test('in the plan of a border post: what it is for, and the programme', () => {
  expect({
    purposes: texts(reading.purposes),
    requirements: texts(reading.requirements),
    programme: reading.programme.map(({ text, startsAt }) => [text, startsAt ?? null]),
  }).toEqual({
    purposes: [
      'Đánh giá đúng kết quả phong trào Thi đua Quyết thắng 5 năm 2019 - 2024, chỉ rõ khuyết điểm, nguyên nhân.',
      'Chọn điển hình dự Hội nghị của Bộ Chỉ huy: 01 tập thể, 03 cá nhân.',
    ],
    requirements: [
      '100% cán bộ, đảng viên, chiến sĩ nắm được nội dung.',
      'Không để ảnh hưởng nhiệm vụ sẵn sàng chiến đấu, tuần tra biên giới.',
    ],
    programme: [],
  })
})

test('in the plan of a border post: who proposes, and who has to do what until when', () => {
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
    nomination: { who: 'các đội, trạm', deadline: '2024-05-20', receiver: null, via: null, quotaPerUnit: null, criteria: [] },
    tasks: [
      ['các đội, trạm', 'các đội, trạm họp, bình bầu, gửi biên bản về Đội Tham mưu hành chính', 'nominate select', '2024-05-20'],
      [
        'Hội đồng Thi đua - Khen thưởng Đồn',
        'Hội đồng Thi đua - Khen thưởng Đồn xét, đề nghị trên khen thưởng',
        'nominate review',
        '2024-05-31',
      ],
      ['Đội Vận động quần chúng', 'Đội Vận động quần chúng hoàn chỉnh hồ sơ, báo cáo kết quả về Phòng Chính trị', 'submit', -5],
      ['Đội Tham mưu hành chính', 'hội trường, âm thanh, ma két', 'logistics', null],
      ['Đội Tham mưu hành chính', 'nơi ăn nghỉ cho khách', 'execute', null],
      ['Quân y', 'trực cấp cứu', 'execute', null],
      ['Trạm kiểm soát', 'canh phòng trong suốt thời gian Hội nghị', 'execute', null],
      ['các đội, trạm', 'Chỉ huy Đồn yêu cầu các đội, trạm nắm chắc kế hoạch để thực hiện, vướng mắc thì báo cáo ngay.', 'execute', null],
    ],
  })
})

test('in the plan of a border post: papers, deadlines and headings', () => {
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
    papers: ['Biên bản', 'Báo cáo kết quả'],
    deadlines: [
      ['absolute', '2024-05-20', undefined, 'on_or_before'],
      ['absolute', '2024-05-31', undefined, 'before'],
      ['relative', null, -5, 'on_or_before'],
      ['absolute', '2024-05-25', undefined, 'on_or_before'],
    ],
    outline: [
      ['1', 'Mục đích'],
      ['2', 'Yêu cầu'],
      ['3', 'Nội dung báo cáo'],
      ['4', 'Thành phần'],
      ['4.1', 'Trong đơn vị'],
      ['4.2', 'Ngoài đơn vị'],
      ['5', 'Thời gian, địa điểm'],
      ['6', 'Các bước'],
      ['7', 'Bảo đảm'],
    ],
  })
})

test('in the plan of a border post: what must be asked', () => {
  expect(reading.warnings.map(({ code, field, lines }) => [code, field ?? lines?.[0] ?? null])).toEqual([
    ['missing', 'number'],
    ['missing', 'symbol'],
    ['missing', 'time.date'],
    ['missing', 'delegates.maximum'],
    ['missing', 'programme'],
    ['part-of-day-missing', null],
    ['ambiguous-before', 23],
  ])
})
