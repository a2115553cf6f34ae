import { bodyOf } from './bodies/bodies.ts'
import { type Chance, chanceOf } from './chance.ts'
import { dateForm, dayOf, daysAfter } from './dates.ts'
import { type Draft, type Facts, part, type Style, type Truth } from './draft.ts'
import { type Layout, newPage } from './page.ts'
import { aims } from './sections/aims.ts'
import { delegates } from './sections/delegates.ts'
import { ending } from './sections/ending.ts'
import { nomination, scope, upward } from './sections/nomination.ts'
import { bases, header, title } from './sections/opening.ts'
import { activities, programme } from './sections/programme.ts'
import { money, timetable } from './sections/timetable.ts'
import { when } from './sections/when.ts'
import { work } from './sections/work.ts'

export type GeneratedPlan = {
  readonly kind: string
  readonly seed: number
  readonly text: string
  readonly truth: Readonly<Record<string, unknown>>
}

function factsOf(chance: Chance, year: number): Facts {
  const planDay = dayOf(year, chance.int(3, 8), chance.int(1, 28))
  const eventDay = chance.likely(0.85) ? daysAfter(planDay, chance.int(28, 60)) : null
  const coming = { from: year, to: year + 5 }
  const past = chance.pick([
    { from: year - 5, to: year },
    { from: year - 5, to: year },
    { from: year - 5, to: year - 1 },
  ])
  const ordinal = chance.likely(0.7) ? chance.int(1, 8) : null
  return {
    year,
    planDay,
    eventDay,
    provisional: eventDay !== null && chance.likely(0.5),
    ordinal,
    term: chance.likely(0.35) ? coming : null,
    past,
    coming,
    upperOrdinal: chance.int(4, 9),
    nationalOrdinal: year < 2025 ? 10 : 11,
  }
}

const numberings: readonly Style['levels'][] = [
  ['roman', 'figure'],
  ['roman', 'figure'],
  ['roman', 'figure'],
  ['letter', 'figure'],
  ['figure', 'nested'],
  ['part', 'roman', 'figure'],
]

const styleOf = (chance: Chance): Style => {
  const levels = chance.pick(numberings)
  return {
    levels,
    parts: levels[0] === 'part',
    joined: chance.likely(0.25),
    stop: chance.pick(['.', '.', '.', '.', '/', '-'] as const),
    colon: chance.likely(0.2),
    cells: chance.pick([' | ', ' | ', '\t'] as const),
    upperTitles: chance.likely(0.6),
    dates: dateForm(chance),
    nth: chance.pick(['roman', 'roman', 'roman', 'figure', 'words'] as const),
    bullet: chance.pick(['-', '-', '-', '–', '+', '•', '*', 'letters']),
    closeItems: chance.pick(['', '', ';']),
    range: chance.pick([' - ', ' - ', '-', ' – '] as const),
    event: chance.pick([
      'Hội nghị điển hình tiên tiến',
      'Hội nghị điển hình tiên tiến',
      'Hội nghị biểu dương điển hình tiên tiến',
      'Hội nghị Điển hình tiên tiến',
    ]),
  }
}

const layoutOf = (chance: Chance): Layout => ({
  width: chance.pick([0, 0, 80, 86, 92, 100]),
  blanks: chance.pick(['none', 'paragraph', 'each'] as const),
  indent: chance.pick(['', '', ' ', '    ']),
})

/** The body's sections in an order that offices use; those in the middle come and go. */
function body(draft: Draft) {
  const { chance } = draft
  part(draft, 'Những vấn đề chung')
  aims(draft)
  when(draft)
  delegates(draft)
  part(draft, chance.pick(['Nội dung Hội nghị', 'Nội dung thực hiện']))
  const middle = chance.shuffled([
    programme,
    nomination,
    ...(chance.likely(0.6) ? [activities] : []),
    ...(chance.likely(0.5) ? [scope] : []),
    ...(chance.likely(0.5) ? [upward] : []),
    ...(chance.likely(0.35) ? [timetable] : []),
    ...(chance.likely(0.35) ? [money] : []),
  ])
  for (const section of middle) section(draft)
  part(draft, 'Tổ chức thực hiện')
  work(draft)
}

/** The truth in the format of readings. */
function assembled({ fields, lists }: Truth): Record<string, unknown> {
  const truth: Record<string, Record<string, unknown>> = structuredClone(fields)
  for (const [path, entries] of Object.entries(lists)) {
    const [group = '', key] = path.split('.')
    if (key === undefined) Object.assign(truth, { [group]: entries })
    else truth[group] = { ...truth[group], [key]: entries }
  }
  // Words about priorities may be called a rule as well: where no other rule stands, silence says nothing.
  const { rules, ...delegates } = truth.delegates ?? {}
  const some = Array.isArray(rules) && rules.length > 0
  return { ...truth, delegates: some ? truth.delegates : delegates, theme: truth.theme?.[''] }
}

const always = [
  'purposes',
  'requirements',
  'programme',
  'recipients',
  'tasks',
  'deadlines',
  'outline',
  'upperCongresses',
  'legalBases',
  'activities',
  'reportRequirements',
  'delegates.rules',
  'delegates.shares',
  'delegates.priorityGroups',
  'nomination.criteria',
]

/** The nth plan of a seed, with what a careful person reads in it. */
export function generatePlan(seed: number, nth: number): GeneratedPlan {
  const chance = chanceOf(seed * 1009 + nth * 7919)
  const { body: writer, year } = bodyOf(chance, nth)
  const page = newPage(layoutOf(chance))
  const truth: Truth = { fields: {}, lists: Object.fromEntries(always.map((path) => [path, []])) }
  const draft: Draft = {
    chance,
    body: writer,
    facts: factsOf(chance, year),
    style: styleOf(chance),
    page,
    truth,
    counters: [],
    items: { count: 0 },
  }
  header(draft)
  title(draft)
  bases(draft)
  body(draft)
  ending(draft)
  const text = page.text()
  const named = new RegExp(`tỉnh ${writer.province}`, 'iu').test(text)
  const document = { ...truth.fields.document, ...(named ? { province: { value: writer.province } } : {}) }
  // Whether "a)", "b)" before a purpose is a place of the outline, careful people see differently.
  const { outline, ...others } = truth.lists
  const lists = draft.style.bullet === 'letters' || !outline ? others : { ...others, outline }
  return { kind: writer.kind, seed, text, truth: assembled({ lists, fields: { ...truth.fields, document } }) }
}
