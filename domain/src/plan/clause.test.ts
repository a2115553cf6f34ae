import fc from 'fast-check'
import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import type { Clause, Reading } from '../reading/reading.ts'
import { firstClauses, likeness, nextClauses } from './clause.ts'

const reading = truthOf('kien-moc')
const first = firstClauses(reading)
const withClauses = (clauses: readonly Clause[]): Reading => ({ ...reading, clauses })
const lineages = (clauses: readonly Clause[], no = 2) => nextClauses(first, withClauses(clauses), no).map(({ lineageId }) => lineageId)

test('a first version’s clauses begin their own lines, under their headings, in order', () => {
  expect(first.map(({ id }) => id)).toEqual(reading.clauses.map(({ id }) => id))
  expect(first.every(({ id, lineageId, added }) => id === lineageId && !added)).toBe(true)
  expect(first.find(({ place }) => place === 'VI.2')?.heading).toBe('Phòng Văn hóa - Xã hội')
  expect(first.find(({ place }) => place === 'V.1')?.heading).toBe(null)
})

test('the same clauses keep their lines', () => {
  expect(lineages(reading.clauses)).toEqual(first.map(({ lineageId }) => lineageId))
})

test('a clause that moved is known by its words, one whose date changed by its place', () => {
  const [a, b, ...rest] = reading.clauses
  if (!a || !b) throw new Error('the plan has clauses')
  const moved = [
    { ...b, id: 'I.1#1' },
    { ...a, id: 'I.1#2' },
    ...rest.map((clause) => ({ ...clause, text: clause.text.replace('07/8/2025', '09/8/2025') })),
  ]
  expect(lineages(moved)).toEqual([b.id, a.id, ...rest.map(({ id }) => id)])
})

test('a clause that moved and changed a little is known by likeness; a new one begins a line', () => {
  const like = { ...reading.clauses[0], id: 'IX#1', place: 'IX', text: `${reading.clauses[0]?.text} Bổ sung thêm ý.` } as Clause
  const fresh = { ...like, id: 'IX#2', text: 'Trao quà cho các gia đình chính sách.' }
  expect(lineages([like, fresh], 3)).toEqual([first[0]?.lineageId, 'IX#2~3'])
})

test('no two clauses of a version share a line, whatever is dropped, doubled or turned about', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: reading.clauses.length - 1 }), { maxLength: 60 }), (picks) => {
      const clauses = picks.flatMap((pick, index) => {
        const clause = reading.clauses[pick]
        return clause ? [{ ...clause, id: `X#${index + 1}` }] : []
      })
      const lines = lineages(clauses)
      expect(new Set(lines).size).toBe(lines.length)
    }),
  )
})

test('likeness is the share of common words, without diacritics', () => {
  expect(likeness('Báo cáo tổng kết', 'bao cao tong ket')).toBe(1)
  expect(likeness('một hai', 'hai ba')).toBe(0.5)
  expect(likeness('', '')).toBe(0)
})
