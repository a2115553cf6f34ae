import { expect, test } from 'vitest'
import { laid, stretchOf, TAIL, ticksOf } from './ticks.ts'

const entry = (day: string, title: string, kind: 'due' | 'event' | 'today' = 'due') => ({
  id: `${day}-${title}`,
  day,
  title,
  kind,
  standing: 'fixed' as const,
  late: false,
  conflict: false,
})

test('dues of one day share a tick, and today is none', () => {
  const entries = [
    entry('2025-08-12', 'Kịch bản'),
    entry('2025-07-25', '', 'today'),
    entry('2025-08-12', 'Giấy mời'),
    entry('2025-08-15', '', 'event'),
  ]
  expect(ticksOf(entries).map(({ day, kind, titles }) => ({ day, kind, titles }))).toEqual([
    { day: '2025-08-12', kind: 'due', titles: ['Kịch bản', 'Giấy mời'] },
    { day: '2025-08-15', kind: 'event', titles: [''] },
  ])
})

test('the line runs from the first day to the last, today too', () => {
  expect(stretchOf([entry('2025-08-15', '', 'event'), entry('2025-07-25', '', 'today')])).toEqual({
    first: '2025-07-25',
    last: '2025-08-15',
  })
})

test('a label without room goes a lane deeper, and no leader crosses a word', () => {
  const entries = ['2025-07-24', '2025-08-12', '2025-08-13', '2025-08-14', '2025-08-15'].map((day) => entry(day, 'Việc có tên khá dài'))
  const placed = laid(ticksOf(entries), stretchOf(entries), 1000)
  expect(placed.map(({ lane }) => lane)).toEqual([0, 3, 2, 1, 0])
  for (const [index, tick] of placed.entries()) {
    const crossed = placed.slice(index + 1).filter((later) => later.lane >= tick.lane && later.left < tick.left + tick.room)
    expect(crossed).toEqual([])
  }
  expect(placed.at(-1)?.left).toBe(1000 - TAIL)
})

test('in a crowd a tick says its date alone, and nothing where the next one stands too near', () => {
  const days = Array.from({ length: 12 }, (_, index) => `2025-08-${String(index + 4).padStart(2, '0')}`)
  const entries = ['2025-07-02', ...days, '2025-08-28'].map((day) => entry(day, 'Việc có tên khá dài'))
  const placed = laid(ticksOf(entries), stretchOf(entries), 1000)
  for (const [index, tick] of placed.entries()) {
    const crossed = placed.slice(index + 1).filter((later) => later.lane >= tick.lane && later.left < tick.left + tick.room)
    expect(crossed).toEqual([])
  }
  expect(placed.filter(({ room }) => room === 0)).toHaveLength(5)
})
