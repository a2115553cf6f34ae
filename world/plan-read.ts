import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { noKnowledge } from '../domain/src/reading/knowledge.ts'
import { type PlanReading, readPlan } from '../domain/src/reading/read.ts'
import { lexicon } from '../server/src/reading/lexicon-file.ts'

/** What the real reader makes of one of the two real plans, from its text. */
export function planRead(plan: 'kien-moc' | 'loi-bac'): PlanReading {
  const text = readFileSync(join(import.meta.dirname, `../plans/${plan}.txt`), 'utf8').normalize('NFC')
  const lines = text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
  return readPlan({ kind: 'text', pages: 1, lines, notes: [] }, { ...noKnowledge, lexicon: lexicon() })
}
