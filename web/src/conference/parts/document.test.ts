import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentOf } from './document.ts'
import type { Clause } from './standing.ts'

const text = readFileSync(join(import.meta.dirname, '../../../../plans/kien-moc.txt'), 'utf8')
const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const plan = { source: { kind: 'text', pages: 1, lines }, repairs: [], findings: [] }

const clause = (id: string, at: readonly [number, number], said: string): Clause => ({
  id,
  lineageId: id,
  place: 'II.1',
  label: null,
  heading: null,
  text: said,
  lines: [at[0], at[1]],
  kind: 'time',
  marks: [],
  links: [],
  corrections: [],
})

test('no word of the paper is lost or said twice', () => {
  const words = (said: string) => said.split(/\s+/).filter(Boolean)
  expect(documentOf(plan, []).flatMap((paragraph) => words(paragraph.text))).toEqual(words(text))
})

test('a sentence broken over lines is one paragraph, and the next dash begins another', () => {
  const found = documentOf(plan, []).filter(({ text: said }) => said.startsWith('- '))
  expect(found.slice(3, 5).map(({ text: said, lines: at }) => ({ said, at }))).toEqual([
    {
      said: '- Tổ chức Hội nghị Điển hình tiên tiến đảm bảo trang trọng, thiết thực, tiết kiệm, tránh phô trương, hình thức, lãng phí.',
      at: [59, 61],
    },
    {
      said: '- Lựa chọn tập thể, cá nhân, để khen thưởng, tuyên dương đảm bảo đúng đối tượng, đúng thành tích, tạo sự lan tỏa các tấm gương điển hình tiên tiến trong các lĩnh vực đời sống xã hội.',
      at: [63, 67],
    },
  ])
})

test('a clause stands in its paragraph with its lead-in and its marks', () => {
  const day = { ...clause('a', [70, 70], '01 buổi, dự kiến ngày 15/8/2025.'), marks: [{ from: 22, to: 31 }] }
  const paragraph = documentOf(plan, [day]).find(({ placed }) => placed.length > 0)
  expect(paragraph).toEqual({
    lines: [70, 70],
    text: '1. Thời gian tổ chức: 01 buổi, dự kiến ngày 15/8/2025.',
    face: 'body',
    marks: [{ from: 44, to: 53 }],
    placed: [{ clause: day, span: { from: 22, to: 54 } }],
  })
})

test('a clause that an officer wrote follows the one before it', () => {
  const read = clause('a', [70, 70], '01 buổi, dự kiến ngày 15/8/2025.')
  const written: Clause = { ...clause('b', [0, 0], 'Họp rút kinh nghiệm sau Hội nghị'), lines: null }
  const paragraphs = documentOf(plan, [read, written])
  const at = paragraphs.findIndex(({ placed }) => placed.some((each) => each.clause.id === 'b'))
  expect([paragraphs[at - 1]?.lines, paragraphs[at]?.text]).toEqual([[70, 70], 'Họp rút kinh nghiệm sau Hội nghị'])
})

test('a restored word is read in the place of the damaged one', () => {
  const damaged = { kind: 'scan', pages: 1, lines: [{ n: 1, text: 'KE HOACH', page: 1 }] }
  const repairs = [{ line: 1, from: 0, to: 2, original: 'KE', restored: 'KẾ', sureness: 'high' as const }]
  expect(documentOf({ source: damaged, repairs, findings: [] }, []).map(({ text: said }) => said)).toEqual(['KẾ HOACH'])
})
