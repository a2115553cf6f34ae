#!/usr/bin/env node
// Compares a reading with a truth: node score.mjs READING.json TRUTH.json [--quiet]
// Rules: the end of reading-format.md. Only what the truth holds is scored; a truth of null means "must not be given".
import { readFileSync } from 'node:fs'

const plain = (s) =>
  String(s ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
export const fold = (s) =>
  plain(s)
    .match(/[a-z0-9%/]+/g)
    ?.join(' ') ?? ''
/** Words with their Vietnamese marks; where the tone stands (hoà, hòa) and case make no difference. */
const words = (s) =>
  String(s ?? '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.map(
      (w) =>
        [...w.normalize('NFD')]
          .filter((c) => !/[\u0300\u0301\u0303\u0309\u0323]/.test(c))
          .join('')
          .normalize('NFC') + ([...w.normalize('NFD')].find((c) => /[\u0300\u0301\u0303\u0309\u0323]/.test(c)) ?? ''),
    ) ?? []

const distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]
}
/** One may contain the other only while it is not much longer: the whole plan in one field is no reading. */
export const alike = (a, b, least = 0.85) => {
  const [x, y] = [fold(a), fold(b)]
  if (x === y) return true
  if (!x || !y) return false
  const [short, long] = [Math.min(x.length, y.length), Math.max(x.length, y.length)]
  if (short >= 12 && long <= short * 2 && (x.includes(y) || y.includes(x))) return true
  return (long - short) / long <= 1 - least && 1 - distance(x, y) / long >= least
}
const exactly = (a, b) => words(a).join(' ') === words(b).join(' ')

const value = (x) => (x && typeof x === 'object' && !Array.isArray(x) && 'value' in x ? x.value : x)
const at = (o, path) => path.split('.').reduce((x, k) => (x == null ? x : x[k]), o)
const list = (o, path) => {
  const x = value(at(o, path))
  return Array.isArray(x) ? x.filter((e) => e != null) : []
}
const text = (e) =>
  typeof e === 'string'
    ? e
    : String(
        e?.text ??
          value(e?.name) ??
          value(e?.title) ??
          (typeof value(e) === 'string' ? value(e) : null) ??
          e?.category ??
          e?.key ??
          e?.logical ??
          '',
      )
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)
const period = (a, b) => a?.from === b?.from && a?.to === b?.to
const number = (a, b) => String(a).replace(/^0+/, '') === String(b).replace(/^0+/, '')
const clock = (a, b) => String(a).slice(0, 5).padStart(5, '0') === String(b).slice(0, 5).padStart(5, '0')

const SCALARS = [
  ['document.type', exactly],
  ['document.title', alike],
  ['document.issuer', alike],
  ['document.commune', exactly],
  ['document.province', exactly],
  ['document.number', number],
  ['document.symbol', same],
  ['document.place', exactly],
  ['document.date', same],
  ['conference.ordinal', same],
  ['conference.term', period],
  ['theme', alike],
  ['time.date', same],
  ['time.sessions', same],
  ['time.partOfDay', alike],
  ['time.startTime', clock],
  ['time.venue', (a, b) => alike(a, b, 0.7)],
  ['delegates.maximum', same],
  ['nomination.deadline', same],
  ['nomination.via', alike],
  ['nomination.receiver', alike],
  ['nomination.quotaPerUnit', same],
  ['scope.evaluationPeriod', period],
  ['scope.directionPeriod', period],
  ['upperDelegates.count', same],
  ['signatory.name', exactly],
  ['signatory.signingFor', alike],
  ['signatory.position', alike],
]
const QUALIFIERS = [
  ['time.date', 'provisional', (x) => Boolean(x)],
  ['delegates.maximum', 'comparator', (x) => x ?? null],
  ['nomination.deadline', 'comparator', (x) => x ?? null],
]
const kinds = (e) => [value(e?.kind) ?? []].flat()
const owner = (e) => value(e?.owner) ?? null
/** Where a person only concluded the owner, leaving it open is as good: a reader need not guess. */
const ownedAlike = (g, t) =>
  owner(g) === null ? owner(t) === null || t.ownerInferred === true : owner(t) !== null && alike(owner(g), owner(t), 0.7)
const kindAlike = (g, t) => kinds(t).length === 0 || (kinds(g).some((k) => kinds(t).includes(k)) && kinds(g).length <= kinds(t).length + 1)
const due = (e) => {
  const d = e?.deadline ?? e
  return typeof d === 'string' ? d : (value(d?.date) ?? value(d?.computed) ?? null)
}
const days = (e) => value((e?.deadline ?? e)?.daysBeforeEvent) ?? null
const dueAlike = (g, t) => (days(t) === null || days(g) === days(t)) && (due(t) === null || due(g) === due(t))
const taskDue = (g, t) => (t.deadline == null ? g.deadline == null || value(g.deadline) == null : dueAlike(g, t))
const codes = (s) => String(s).match(/[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)+/gu) ?? []
const LISTS = [
  ['upperCongresses', (g, t) => value(g.level) === value(t.level) && (value(t.ordinal) == null || value(g.ordinal) === value(t.ordinal))],
  [
    'legalBases',
    (g, t) =>
      value(t.number)
        ? codes(value(g.number) ?? text(g)).length <= 1 &&
          codes(value(g.number) ?? text(g)).includes(value(t.number)) &&
          (t.date == null || value(g.date) === t.date)
        : alike(text(g), text(t), 0.6),
  ],
  ['delegates.shares', (g, t) => Number(value(g.percent)) === Number(value(t.percent)) && alike(value(g.category), value(t.category), 0.7)],
  ['delegates.priorityGroups', (g, t) => value(g.key) === value(t.key) && (value(g.quota) ?? null) === (value(t.quota) ?? null)],
  ['delegates.rules'],
  ['nomination.criteria'],
  ['scope.predecessorCommunes', (g, t) => exactly(value(g), value(t))],
  ['purposes'],
  ['requirements'],
  ['programme'],
  ['activities', (g, t) => alike(text(g), text(t)) && ownedAlike(g, t)],
  ['reportRequirements'],
  ['tasks', (g, t) => alike(text(g), text(t), 0.7) && ownedAlike(g, t) && kindAlike(g, t) && taskDue(g, t)],
  ['owners', (g, t) => alike(text(g), text(t), 0.7)],
  ['deadlines', dueAlike],
  ['documents', (g, t) => alike(value(g.name) ?? text(g), value(t.name) ?? text(t), 0.75)],
  ['mediaForms'],
  ['recipients'],
  ['outline', (g, t) => (value(t.title) ? alike(value(g.title) ?? text(g), value(t.title)) : value(g.logical) === value(t.logical))],
]
/** Papers that nobody names but a conference needs (`explicit: false`) are the plan's business, not the reading's. */
const written = (e) => e?.explicit !== false

/** Where one entry too many is a fact that nobody wrote: no tolerance. Elsewhere one in ten may be cut differently. */
const STRICT = new Set([
  'deadlines',
  'delegates.shares',
  'delegates.priorityGroups',
  'upperCongresses',
  'legalBases',
  'scope.predecessorCommunes',
  'programme',
  'recipients',
])
const COUNTS = ['programme', 'recipients', 'tasks']

export function score(reading, truth) {
  let hits = 0,
    missed = 0,
    invented = 0
  const notes = [],
    pairs = []
  const tasks = list(reading, 'tasks')
  const got = { ...reading, owners: [...new Set(tasks.map(owner).filter(Boolean))] }
  for (const [path, equal] of SCALARS) {
    if (at(truth, path) === undefined) continue
    const want = value(at(truth, path)),
      have = value(at(got, path)) ?? null
    if (want == null) {
      if (have !== null && have !== '') {
        invented++
        notes.push(`invented ${path}: ${JSON.stringify(have)}`)
      }
    } else if (have !== null && equal(have, want)) {
      hits++
      if (typeof want === 'string') pairs.push([have, want])
    } else {
      missed++
      notes.push(`missed ${path}: ${JSON.stringify(have)} for ${JSON.stringify(want)}`)
    }
  }
  for (const [path, key, norm] of QUALIFIERS) {
    const want = at(truth, path)
    if (value(want) == null || want[key] === undefined) continue
    if (norm(at(got, path)?.[key]) === norm(want[key])) hits++
    else {
      missed++
      notes.push(`missed ${path}.${key}`)
    }
  }
  let lined = 0,
    linable = 0
  for (const [path, equal = (g, t) => alike(text(g), text(t))] of LISTS) {
    if (at(truth, path) === undefined) continue
    const want = list(truth, path).filter(written),
      have = list(got, path).filter(written)
    let last = -1
    for (const t of want) {
      const i = have.findIndex((g) => g !== null && equal(g, t))
      if (i < 0) {
        missed++
        notes.push(`missed ${path}: ${text(t).slice(0, 90)}`)
        continue
      }
      hits++
      if (text(t) && text(have[i])) pairs.push([text(have[i]), text(t)])
      if (Array.isArray(t?.lines)) {
        linable++
        const l = have[i].lines
        if (Array.isArray(l) && l[0] <= t.lines[1] && l[1] >= t.lines[0] && l[1] - l[0] <= t.lines[1] - t.lines[0] + 2) lined++
      }
      have[i] = null
      if (path === 'programme') {
        if (i < last) {
          missed++
          notes.push('programme out of order')
        }
        last = i
      }
    }
    const extra =
      truth.partial && (!want.length || ['owners', 'deadlines', 'legalBases', 'outline'].includes(path))
        ? 0
        : have.filter((g) => g !== null).length
    const over = Math.max(0, extra - (STRICT.has(path) ? 0 : Math.ceil(want.length / 10)))
    if (over > 0) {
      invented += over
      notes.push(
        `invented ${over} in ${path}: ${have
          .filter(Boolean)
          .slice(0, 3)
          .map((g) => text(g).slice(0, 60))
          .join(' | ')}`,
      )
    }
  }
  if (!truth.partial && truth.tasks) {
    const known = list(truth, 'tasks').map(owner).filter(Boolean)
    for (const o of got.owners)
      if (!known.some((k) => alike(o, k, 0.7))) {
        invented++
        notes.push(`invented owner: ${o}`)
      }
  }
  for (const key of COUNTS) {
    const want = truth.counts?.[key]
    if (want === undefined) continue
    const n = list(got, key).length
    if (Math.abs(n - want) <= Math.max(1, want * 0.15)) hits++
    else {
      missed++
      notes.push(`missed count of ${key}: ${n} for ${want}`)
    }
  }
  let right = 0,
    all = 0
  for (const [have, want] of pairs) {
    const left = words(have)
    for (const w of words(want)) {
      all++
      const i = left.indexOf(w)
      if (i >= 0) {
        right++
        left.splice(i, 1)
      }
    }
  }
  return {
    score: hits / Math.max(1, hits + missed + 2 * invented),
    hits,
    missed,
    invented,
    words: all ? right / all : 1,
    lines: linable ? lined / linable : 1,
    notes,
  }
}

if (process.argv[1]?.endsWith('score.mjs')) {
  const [reading, truth] = process.argv.slice(2, 4).map((f) => JSON.parse(readFileSync(f, 'utf8')))
  const { notes, ...f } = score(reading, truth)
  if (!process.argv.includes('--quiet')) for (const n of notes) console.log(n)
  console.log(
    `score ${f.score.toFixed(3)} hits ${f.hits} missed ${f.missed} invented ${f.invented} words ${f.words.toFixed(3)} lines ${f.lines.toFixed(3)}`,
  )
}
