import fc from 'fast-check'
import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import { firstClauses } from '../plan/clause.ts'
import type { Clause, Reading, Task } from '../reading/reading.ts'
import { answerCheck, type CalledForItem, itemCan, itemsOf, markItem, waiveItem } from './called-for-item.ts'

const items = (reading: Reading) => itemsOf({ reading, clauses: firstClauses(reading) })
const short = ({ kind, stage, ownerText, ownerInferred, paper }: CalledForItem) => [kind, stage, ownerText, ownerInferred, paper]
const kienMoc = truthOf('kien-moc')
const at = (place: string, of: Reading = kienMoc) => items(of).filter(({ lineageId }) => lineageId?.startsWith(`${place}#`))

test.each(['kien-moc', 'loi-bac'] as const)('every clause of %s calls for something, and no item has another’s key', (plan) => {
  const reading = truthOf(plan)
  const called = items(reading)
  const answered = new Set(called.flatMap(({ lineageId, alsoCalledBy }) => [lineageId, ...alsoCalledBy]))
  expect(reading.clauses.filter(({ id }) => !answered.has(id))).toEqual([])
  expect(new Set(called.map(({ key }) => key)).size).toBe(called.length)
})

test('one sentence of Kiên Mộc VI.1 gives four items, each with its own holder; only the first has a due', () => {
  const four = at('VI.1')
  expect(four.map(short)).toEqual([
    ['nominate', 'nominations', 'Trưởng các cơ quan, đơn vị', false, null],
    ['submit', 'council', 'Phòng Văn hóa - Xã hội', true, null],
    ['submit', 'council', 'Hội đồng thi đua, khen thưởng xã', true, null],
    ['decide', 'commendations', 'Chủ tịch UBND xã', false, 'Quyết định khen thưởng'],
  ])
  expect(four.map(({ due }) => due)).toEqual([
    { k: 'on', day: '2025-08-07', cmp: 'before', includesDay: null },
    { k: 'none' },
    { k: 'none' },
    { k: 'none' },
  ])
})

test('the guidance that Kiên Mộc names twice is one item of two clauses', () => {
  const guidance = items(kienMoc).filter(({ paper }) => paper === 'Hướng dẫn khen thưởng tại Hội nghị')
  expect(guidance.map(({ lineageId, alsoCalledBy }) => [lineageId, alsoCalledBy])).toEqual([['VI.2#1', ['VI.2#3']]])
})

test('who guides the estimate does not write it: in Kiên Mộc the estimate is the department’s, in Lợi Bác Phòng Kinh tế’s own', () => {
  expect(at('VI.4').map(short)).toEqual([
    ['guide', 'tasks', 'Phòng Kinh tế', false, null],
    ['paper', 'budget', 'Phòng Văn hóa - Xã hội', true, 'Dự trù kinh phí'],
    ['budget', 'budget', 'Phòng Kinh tế', false, null],
  ])
  expect(at('IV.2', truthOf('loi-bac')).map(short)).toEqual([
    ['paper', 'budget', 'Phòng Kinh tế', false, 'Kế hoạch dự trù kinh phí'],
    ['budget', 'budget', 'Phòng Kinh tế', false, null],
  ])
})

test('the dossier of Lợi Bác is one item of the province, fifteen days before the event', () => {
  const dossier = items(truthOf('loi-bac')).filter(({ stage }) => stage === 'province')
  expect(dossier.map(({ kind, due, paper }) => [kind, due, paper])).toEqual([
    ['submit', { k: 'rel', anchor: 'event', n: 15, unit: 'day', side: 'before', cmp: 'by' }, 'Kế hoạch'],
  ])
})

test('purposes, requirements and the closing order are checks without holder or due', () => {
  const checks = items(kienMoc).filter(({ kind }) => kind === 'check')
  expect(checks).toHaveLength(6)
  expect(checks.every(({ ownerText, due }) => ownerText === null && due.k === 'none')).toBe(true)
})

test('demands on the report are its drafter’s, a person concludes; without a drafter nobody’s', () => {
  expect(at('V.3').map(short)[0]).toEqual(['report_demand', 'report', 'Phòng Văn hóa - Xã hội', true, null])
  expect(at('V.3', { ...kienMoc, documents: [] }).map(short)[0]).toEqual(['report_demand', 'report', null, false, null])
})

test('the decision that Lợi Bác’s submission asks for is called for too, once, though no task says it', () => {
  const decisions = (of: Reading) =>
    items(of)
      .filter(({ kind }) => kind === 'decide')
      .map(short)
  expect(decisions(truthOf('loi-bac'))).toEqual([['decide', 'commendations', 'Chủ tịch UBND xã', true, null]])
  expect(decisions(kienMoc)).toHaveLength(1)
  const elsewhere = truthOf('loi-bac').nomination.chain.map((step) => ({ ...step, lines: [1, 1] as const }))
  const loiBac = truthOf('loi-bac')
  expect(decisions({ ...loiBac, nomination: { ...loiBac.nomination, chain: elsewhere } })).toEqual([])
})

test('a title is a passage without what ties it to its sentence', () => {
  expect(at('VI.1').map(({ title }) => title.slice(0, 20))).toEqual([
    'Giới thiệu, đề nghị ',
    'Tổng hợp, đề nghị Hộ',
    'Hội đồng thi đua, kh',
    'Chủ tịch UBND xã khe',
  ])
  expect(items(kienMoc).at(-1)?.title.endsWith('hiệu quả')).toBe(true)
})

test('a request to the Front stays a request', () => {
  expect(at('VI.5').map(({ mood }) => mood)).toEqual(['request', 'request', 'request', 'assign'])
})

const one = (task: Partial<Task>, more: Partial<Reading> = {}, kind: Clause['kind'] = 'task') => {
  const base = { text: 'Chuẩn bị', lines: [5, 6] as const, confidence: 'high' as const }
  const full: Task = { ...base, owner: null, kind: ['execute'], mood: 'assign', role: null, deadline: null, documents: [], ...task }
  const clause: Clause = { ...base, id: 'I#1', place: 'I', kind, refs: ['tasks.0'], text: full.text }
  return items({ ...kienMoc, ...more, tasks: [full], clauses: [clause] })
}

test.each([
  [
    { daysBeforeEvent: 3, workingDays: true },
    { k: 'rel', anchor: 'event', n: 3, unit: 'working', side: 'before', cmp: 'by' },
  ],
  [{ daysBeforeEvent: -10 }, { k: 'rel', anchor: 'event', n: 10, unit: 'day', side: 'after', cmp: 'by' }],
  [
    { date: '2025-08-10', comparator: '=' },
    { k: 'on', day: '2025-08-10', cmp: 'on', includesDay: null },
  ],
  [
    { date: '2025-08-10', comparator: 'on_or_before' },
    { k: 'on', day: '2025-08-10', cmp: 'by', includesDay: null },
  ],
  [{ date: '2025-08-40' }, { k: 'none' }],
])('a deadline of %j is due %j', (deadline, due) => {
  expect(one({ deadline: deadline as Task['deadline'] })[0]?.due).toEqual(due)
})

test('the deadline of nominations is its own sentence’s, and nobody else’s', () => {
  const deadline = {
    value: '2025-08-07' as never,
    text: 'trước ngày 07/8/2025',
    lines: [6, 6] as const,
    confidence: 'high' as const,
    comparator: 'before' as const,
  }
  const nomination = { ...kienMoc.nomination, deadline }
  expect(one({ kind: ['nominate'] }, { nomination })[0]?.due).toMatchObject({ k: 'on', day: '2025-08-07', cmp: 'before' })
  expect(one({ kind: ['nominate'], lines: [1, 2] }, { nomination })[0]?.due).toEqual({ k: 'none' })
  expect(one({ kind: ['execute'] }, { nomination })[0]?.due).toEqual({ k: 'none' })
})

test.each([
  ['xây dựng chương trình', { kind: ['submit', 'draft_document'], documents: ['Chương trình'] }, 'paper', 'programme'],
  ['trình Chủ tịch xem xét', { kind: ['submit', 'draft_document'], documents: ['Tờ trình'] }, 'submit', 'commendations'],
  ['gửi về Sở Nội vụ', { kind: ['submit', 'draft_document'], documents: ['Báo cáo'] }, 'submit', 'province'],
  ['xem xét, lựa chọn điển hình', { kind: ['review', 'select'] }, 'select', 'nominations'],
  ['bình xét, lựa chọn từ cơ sở', { kind: ['review'] }, 'review', 'review'],
  ['giới thiệu điển hình', { kind: ['review'] }, 'review', 'nominations'],
  ['xem xét', { kind: ['review'] }, 'review', 'review'],
  ['xem xét, lựa chọn', { kind: ['review'] }, 'review', 'nominations'],
  ['nộp', { kind: ['submit'] }, 'submit', 'tasks'],
  ['tuyên truyền', { kind: ['communicate'], documents: ['Kế hoạch tuyên truyền'] }, 'communicate', 'communications'],
  ['làm', { kind: [] }, 'execute', 'tasks'],
] as const)('"%s" is one item: %j', (text, task, kind, stage) => {
  expect(one({ text, ...(task as Partial<Task>) }).map((item) => [item.kind, item.stage])).toEqual([[kind, stage]])
})

test('who collates is whom it goes through; without such a one nobody is named', () => {
  expect(one({ text: 'để tổng hợp' })[0]).toMatchObject({ ownerText: 'Phòng Văn hóa - Xã hội', ownerInferred: true })
  const nomination = { ...kienMoc.nomination, via: { value: null } }
  expect(one({ text: 'để tổng hợp' }, { nomination })[0]).toMatchObject({ ownerText: null, ownerInferred: false })
})

test('a paper that another guides, and nobody is named to write, is nobody’s yet', () => {
  const guided = one(
    { text: 'Hướng dẫn dự trù', kind: ['guide', 'budget'], owner: 'Phòng Kinh tế', documents: ['Dự toán'] },
    { documents: [] },
  )
  expect(guided.map(({ kind, ownerText }) => [kind, ownerText])).toEqual([
    ['guide', 'Phòng Kinh tế'],
    ['paper', null],
  ])
  const own = one({ text: 'Hướng dẫn', kind: ['guide'], owner: 'Phòng', documents: ['Hướng dẫn khen thưởng'] }, { documents: [] })
  expect(own.map(({ kind, ownerText }) => [kind, ownerText])).toEqual([['paper', 'Phòng']])
})

test('clauses that no entry was read from still call for something', () => {
  const bare = (kind: Clause['kind']): Clause => ({
    id: `${kind}#1`,
    place: kind,
    text: 'Việc',
    lines: [300, 300],
    confidence: 'high',
    kind,
    refs: [],
  })
  const reading = { ...kienMoc, documents: [], clauses: (['task', 'activity', 'programme', 'scope', 'time'] as const).map(bare) }
  expect(items(reading).map(({ kind, title }) => [kind, title])).toEqual([
    ['execute', 'Việc'],
    ['communicate', 'Việc'],
    ['programme_item', 'Việc'],
    ['report_demand', 'Việc'],
    ['fix_day', 'Chốt ngày, giờ, địa điểm Hội nghị'],
  ])
})

test('a programme item takes the owner that the plan gives it, else its paper’s', () => {
  const [first] = kienMoc.programme
  if (!first) throw new Error('the programme has items')
  const programme = [{ ...first, owner: 'Văn phòng' }, ...kienMoc.programme.slice(1)]
  expect(items({ ...kienMoc, programme }).find(({ lineageId }) => lineageId === 'III#1')?.ownerText).toBe('Văn phòng')
  const documents = kienMoc.documents.map((paper) => ({ ...paper, owner: paper.owner ?? 'Ban Tổ chức' }))
  expect(items({ ...kienMoc, documents }).find(({ lineageId }) => lineageId === 'III#5')?.ownerText).toBe('Ban Tổ chức')
})

test('a paper that two bodies bring is two items', () => {
  const [first] = kienMoc.tasks.filter(({ documents }) => documents.length > 0)
  if (!first) throw new Error('a task brings papers')
  const own = { ...first, kind: ['draft_document' as const], documents: ['Báo cáo tham luận'] }
  const tasks = [own, { ...own, owner: 'Các thôn' }]
  const clauses = tasks.map(({ text, lines }, index) => ({
    ...{ id: `I#${index}`, place: 'I', text, lines, confidence: 'high' as const },
    kind: 'task' as const,
    refs: [`tasks.${index}`],
  }))
  const nomination = { ...kienMoc.nomination, chain: [] }
  expect(items({ ...kienMoc, nomination, tasks, clauses }).map(({ ownerText }) => ownerText)).toEqual([first.owner, 'Các thôn'])
})

test('two demands of one kind in one clause have keys of their own; one paper named twice there is one', () => {
  const [first] = kienMoc.tasks
  if (!first) throw new Error('the plan has tasks')
  const plain = { ...first, kind: ['execute' as const], documents: [], deadline: null }
  const drafting = { ...plain, kind: ['draft_document' as const], documents: ['Kế hoạch tuyên truyền Hội nghị'] }
  const clause = { id: 'I#1', place: 'I', text: 'x', lines: [1, 2] as const, confidence: 'high' as const, kind: 'task' as const }
  const refs = ['tasks.0', 'tasks.1', 'tasks.2', 'tasks.3']
  const called = items({ ...kienMoc, tasks: [plain, plain, drafting, drafting], clauses: [{ ...clause, refs }] })
  expect(called.map(({ key, alsoCalledBy }) => [key, alsoCalledBy])).toEqual([
    ['I#1|execute', []],
    ['I#1|execute|2', []],
    ['I#1|paper:ke hoach tuyen truyen hoi nghi', []],
  ])
})

test('what an officer took out calls for nothing of its own', () => {
  const tasks = kienMoc.tasks.map((task) => (task.kind.includes('allocate') ? { ...task, text: '' } : task))
  expect(at('VI.2', { ...kienMoc, tasks }).find(({ lineageId }) => lineageId === 'VI.2#2')).toMatchObject({ kind: 'execute', paper: null })
})

test('whatever clauses a plan has, each calls for at least one item', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...kienMoc.clauses, ...truthOf('loi-bac').clauses.map((clause) => ({ ...clause, id: `B${clause.id}` }))]),
      (clauses) => {
        const called = items({ ...kienMoc, clauses })
        const answered = new Set(called.flatMap(({ lineageId, alsoCalledBy }) => [lineageId, ...alsoCalledBy]))
        expect(clauses.every(({ id }) => answered.has(id))).toBe(true)
      },
    ),
    { numRuns: 50 },
  )
})

test.each([
  ['unopened', 'opened', true],
  ['opened', 'answered', true],
  ['answered', 'unopened', true],
  ['waived', 'unopened', true],
  ['waived', 'answered', false],
  ['superseded', 'opened', false],
  ['unopened', 'unopened', false],
] as const)('from %s to %s: %s', (state, to, allowed) => {
  expect(markItem({ state }, to)).toEqual(
    allowed ? { ok: true, value: { state: to } } : { ok: false, refusal: { code: 'conference.item-not-open', details: { state } } },
  )
})

test('an item is waived with a reason, while it is open', () => {
  expect(waiveItem({ state: 'opened' }, ' Không có kinh phí ')).toEqual({
    ok: true,
    value: { state: 'waived', reason: 'Không có kinh phí' },
  })
  expect(waiveItem({ state: 'opened' }, ' ')).toMatchObject({ refusal: { code: 'conference.item-reason-missing' } })
  expect(waiveItem({ state: 'answered' }, 'x')).toMatchObject({ refusal: { code: 'conference.item-not-open' } })
  expect(itemCan('hold', 'waived')).toBe(false)
})

test('a purpose is answered by work, never by another check', () => {
  const check = { kind: 'check' as const, state: 'unopened' as const }
  expect(answerCheck(check, [{ kind: 'paper' }])).toEqual({ ok: true, value: [{ kind: 'paper' }] })
  expect(answerCheck(check, [])).toEqual({ ok: true, value: [] })
  expect(answerCheck(check, [check])).toMatchObject({ refusal: { code: 'conference.check-only' } })
  expect(answerCheck({ kind: 'paper', state: 'unopened' }, [])).toMatchObject({ refusal: { code: 'conference.check-only' } })
  expect(answerCheck({ ...check, state: 'superseded' }, [])).toMatchObject({ refusal: { code: 'conference.item-not-open' } })
})
