import { readFile } from 'node:fs/promises'
import { checkCase, choiceCaseSchema } from '@guong-sang/domain/delegates/choice/choice-case.ts'
import { apportion, apportionmentMethods, seatsAskedSchema } from '@guong-sang/domain/delegates/seats/apportionment.ts'
import type { Result } from '@guong-sang/domain/shared/result.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import { textOf } from '../platform/messages.ts'
import { chooseDelegates, whyOf, wordsOf } from './choose-delegates.ts'

const USAGE = 'Cách dùng: guong-sang select TỆP --json\n'
const UNUSABLE = 2
const WRONG_USE = 64
/** A list that is not yet proved best by then is given with its gap. */
const PATIENCE = { list: 60, explain: 15 }
const MAX_CHARACTERS = 50_000_000

/** `guong-sang select FILE --json`: a case in, an answer out on stdout, one JSON object. Answers the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const files = words.filter((word) => !word.startsWith('-'))
  const [file] = files
  if (file === undefined || files.length > 1 || words.some((word) => word.startsWith('-') && word !== '--json')) {
    process.stderr.write(USAGE)
    return WRONG_USE
  }
  const answer = await answerTo(file)
  if (!answer.ok) {
    process.stderr.write(`${textOf(answer.refusal.code, answer.refusal.details) ?? answer.refusal.code}\n`)
    return UNUSABLE
  }
  const text = words.includes('--json') ? JSON.stringify(answer.value) : answer.value.reasons.join('\n')
  await new Promise<void>((resolve) => process.stdout.write(`${text}\n`, () => resolve()))
  return 0
}

type Answer = { readonly status: string; readonly reasons: readonly string[] }

async function answerTo(file: string): Promise<Result<Answer>> {
  const json = await jsonOf(file)
  if (!json.ok) return json
  const whole = json.value
  const input = isObject(whole) && 'input' in whole ? whole.input : whole
  return isObject(input) && 'units' in input ? shareOut(input) : select(input)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

async function jsonOf(file: string): Promise<Result<unknown>> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return refuse('delegates.file-missing', { file })
  if (text.length > MAX_CHARACTERS) return refuse('delegates.file-too-big', { file })
  try {
    return accept(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return refuse('delegates.file-not-json', { file })
  }
}

async function select(input: unknown): Promise<Result<Answer>> {
  const shaped = choiceCaseSchema.safeParse(input)
  if (!shaped.success) return refuse('delegates.case-shape', placeOf(shaped.error))
  const checked = checkCase(shaped.data)
  if (!checked.ok) return checked
  const choice = await chooseDelegates(checked.value, PATIENCE)
  return accept({ ...choice, ...('why' in choice && { why: whyOf(choice) }), reasons: wordsOf(choice) })
}

/** Every method beside the usual one, so that the officer sees what each would give. */
function shareOut(input: unknown): Result<Answer> {
  const shaped = seatsAskedSchema.safeParse(input)
  if (!shaped.success) return refuse('delegates.case-shape', placeOf(shaped.error))
  const twice = shaped.data.units.find(({ id }, at) => shaped.data.units.findIndex((unit) => unit.id === id) !== at)
  if (twice) return refuse('delegates.id-twice', { id: twice.id })
  const shared = apportionmentMethods.map((method) => [method, tableOf(apportion(shaped.data, method))] as const)
  const [usual] = shared
  return accept({ ...(usual?.[1] ?? { status: 'infeasible', reasons: [] }), method: 'webster', ...Object.fromEntries(shared) })
}

type Table = Answer & { readonly reason?: string }

function tableOf(shared: ReturnType<typeof apportion>): Table {
  if (!shared.ok) {
    const reason = textOf(shared.refusal.code, shared.refusal.details) ?? shared.refusal.code
    return { status: 'infeasible', reason, reasons: [reason] }
  }
  const ties = shared.value.ties.map((ids) => textOf('delegates.seat-tie', { names: ids.join(', ') }) ?? '')
  return { status: 'ok', ...shared.value, reasons: ties }
}

const placeOf = ({ issues }: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }) => ({
  place: issues[0]?.path.map(String).join('.') || '(đầu tệp)',
})
