import { expect, test } from 'vitest'
import { day } from '../../shared/day.ts'
import { foldEven } from '../lines/fold-even.ts'
import { type Stretch, stretch } from '../lines/stretch.ts'
import { timesIn } from './clock.ts'
import { datesIn } from './date.ts'
import { amountOf, numberOf } from './number.ts'
import { periodsIn } from './period.ts'
import { countedIn, dayCounted } from './relative.ts'

const of = (text: string): Stretch => {
  const units = [...text].map(() => 1)
  return stretch({ text, folded: foldEven(text), line: units, column: units, repairs: new Map() }, 0, text.length)
}
const days = (text: string, year: number | null = 2025) => datesIn(of(text), year).map((dated) => dated.day)

test.each([
  ['ngày 15/8/2025', ['2025-08-15']],
  ['trước 07/8', ['2025-08-07']],
  ['ngày 24 tháng 7 năm 2025', ['2025-07-24']],
  ['ngay 24 thang 7 nam 2025', ['2025-07-24']],
  ['ngày 3-5-2026', ['2026-05-03']],
  ['ngày 10.6.2024', ['2024-06-10']],
  ['Từ 06 - 08/4/2020', ['2020-04-08']],
  ['3 ngày (12-14/3)', ['2025-03-14']],
  ['từ ngày 28/3 đến ngày 01 tháng 4 năm 2020', ['2020-04-01']],
  ['Từ ngày 21/3 đến ngày 25-3-2026', ['2026-03-25']],
  ['chiều 18/3/2026 và sáng 19/3/2026', ['2026-03-18', '2026-03-19']],
  ['12/3: họp', ['2025-03-12']],
])('%s is %j', (text, found) => {
  expect(days(text)).toEqual(found)
})

test.each([
  'được trên 2/3 số thành viên',
  'thời gian 1/2 ngày',
  'Kế hoạch số 199/KH-UBND',
  'giai đoạn 2020 - 2025',
  'tuần 2 tháng 5/2024',
  'ngày 31/02/2025',
  'hơn 9.800.000đ',
])('%s holds no day', (text) => {
  expect(days(text)).toEqual([])
})

test('a day without a year is none where no year is known', () => {
  expect(days('trước 07/8', null)).toEqual([])
})

test('the first day of a range is kept beside the last', () => {
  expect(datesIn(of('Từ 06 - 08/4/2020'), null).map(({ since, day: last }) => [since, last])).toEqual([['2020-04-06', '2020-04-08']])
})

test.each([
  ['14h00 thứ Sáu', ['14:00']],
  ['7 giờ 30 phút', ['07:30']],
  ['08:00', ['08:00']],
  ['lúc 8h', ['08:00']],
  ['7h30 - 8h00: đón tiếp', ['07:30', '08:00']],
  ['16 xã: 01 thị trấn', []],
])('the times of "%s" are %j', (text, found) => {
  expect(timesIn(of(text)).map(({ value }) => value)).toEqual(found)
})

test.each([
  ['giai đoạn 2020 – 2025', [{ from: 2020, to: 2025 }]],
  ['từ năm 2020 đến năm 2025', [{ from: 2020, to: 2025 }]],
  ['năm học 2024-2025', []],
  ['2025 - 2020', []],
])('the periods of "%s" are %j', (text, found) => {
  expect(periodsIn(of(text)).map(({ value }) => value)).toEqual(found)
})

test.each([
  ['Trước Hội nghị 20 ngày', [[20, false]]],
  ['Trước Hội nghị 01 tháng', [[30, false]]],
  ['Trước ngày tổ chức 15 ngày', [[15, false]]],
  ['gửi về Sở trước 15 ngày', [[15, false]]],
  ['chậm nhất 07 ngày làm việc trước ngày tổ chức Hội nghị', [[7, true]]],
  ['trước khi khai mạc Đại hội mười ngày', [[10, false]]],
  ['Sau Hội nghị 10 ngày', [[-10, false]]],
  ['trong 07 ngày sau Hội nghị', [[-7, false]]],
  ['trước ngày 20 tháng 8 năm 2025', []],
  ['trước khi sắp xếp', []],
])('"%s" counts %j', (text, found) => {
  expect(countedIn(of(text)).map(({ days: count, workingDays }) => [count, workingDays])).toEqual(found)
})

test('working days leave out Saturdays and Sundays, before and after', () => {
  expect([
    dayCounted(day('2025-08-15'), { days: 15, workingDays: false }),
    dayCounted(day('2025-08-15'), { days: 5, workingDays: true }),
    dayCounted(day('2025-08-15'), { days: -1, workingDays: true }),
  ]).toEqual(['2025-07-31', '2025-08-08', '2025-08-18'])
})

test.each([
  ['iii', 3],
  ['xi', 11],
  ['ix', 9],
  ['nhat', 1],
  ['muoi lam', 15],
  ['hai muoi mot', 21],
  ['mot tram nam muoi', 150],
  ['mot tram linh nam', 105],
  ['12', 12],
  ['iiii', null],
  ['hoi nghi', null],
])('%s is the number %j', (word, value) => {
  expect(numberOf(word)).toBe(value)
})
test('thousands have points', () => {
  expect(amountOf('1.200')).toBe(1200)
})
