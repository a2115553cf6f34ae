import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDay, spokenDay } from '@guong-sang/domain/shared/day.ts'
import type { Refusal } from '@guong-sang/domain/shared/result.ts'

const folder = join(import.meta.dirname, '../../../messages/vi')

let loaded: ReadonlyMap<string, string> | undefined
const messages = (): ReadonlyMap<string, string> => {
  loaded ??= new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>)),
  )
  return loaded
}

/** The Vietnamese text of a code, its `{arguments}` filled from the details: days as officers write them. Null where no text is kept. */
export function textOf(code: string, details: Refusal['details'] = {}): string | null {
  const text = messages().get(code)
  return text?.replace(/\{(\w+)\}/g, (whole, name: string) => spoken(details[name]) ?? whole) ?? null
}

const spoken = (value: string | number | undefined): string | undefined =>
  typeof value === 'string' && isDay(value) ? spokenDay(value) : value?.toString()

export type RefusalView = {
  readonly code: string
  readonly details?: Readonly<Record<string, string | number>>
  readonly message: string
  /** What to do about it: the text of `<code>-remedy`, where there is one. */
  readonly remedy?: string
}

/** A refusal as the caller sees it. */
export function viewOf({ code, details }: Refusal): RefusalView {
  const remedy = textOf(`${code}-remedy`, details)
  return { code, ...(details && { details }), message: textOf(code, details) ?? code, ...(remedy !== null && { remedy }) }
}
