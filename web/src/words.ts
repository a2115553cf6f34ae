import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import screen from '../../messages/vi/screen.json'
import type conference from '../../messages/vi/screen-conference.json'
import type people from '../../messages/vi/screen-people.json'
import type plan from '../../messages/vi/screen-plan.json'
import type reading from '../../messages/vi/screen-reading.json'
import type units from '../../messages/vi/screen-units.json'

export type Language = 'vi' | 'en'
export type WordKey =
  | keyof typeof screen
  | keyof typeof conference
  | keyof typeof people
  | keyof typeof plan
  | keyof typeof reading
  | keyof typeof units
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

type Messages = Readonly<Record<string, string>>
type Shown = { readonly language: Language; readonly messages: Messages }

const files = import.meta.glob<Messages>(
  ['../../messages/*/{screen*,conference,plan,reading,units}.json', '!../../messages/vi/screen.json'],
  {
    import: 'default',
  },
)
/** Dots would be nesting to use-intl; our keys are flat. */
const flat = (key: string) => key.replaceAll('.', '·')
const flattened = (messages: Messages): Messages => Object.fromEntries(Object.entries(messages).map(([key, text]) => [flat(key), text]))

const wanted = new Set(['screen'])
const fetched = new Map<string, Messages>([['vi/screen', flattened(screen)]])
const listeners = new Set<() => void>()
let shown: Shown = { language: 'vi', messages: flattened(screen) }

/** Fetches the words of a page before it is shown; 'screen' holds those of the first paint. */
export async function loadWords(...packs: readonly string[]): Promise<void> {
  for (const pack of packs) wanted.add(pack)
  await show(shown.language)
}

export async function showLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language
  await show(language)
}

async function show(language: Language): Promise<void> {
  const missing = namesIn(language).filter((name) => !fetched.has(name))
  if (missing.length === 0 && shown.language === language) return
  await Promise.all(missing.map(fetchWords))
  // Named again: another page may have asked for its own words meanwhile. A word not yet in English is shown in Vietnamese.
  shown = { language, messages: Object.assign({}, ...namesIn(language).map((name) => fetched.get(name))) }
  for (const listener of listeners) listener()
}

const namesIn = (language: Language): string[] =>
  (language === 'vi' ? ['vi'] : ['vi', language]).flatMap((spoken) => [...wanted].map((pack) => `${spoken}/${pack}`))

async function fetchWords(name: string): Promise<void> {
  const messages = await files[`../../messages/${name}.json`]?.()
  fetched.set(name, flattened(messages ?? {}))
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useShownWords = (): Shown => useSyncExternalStore(listen, () => shown)

export function useWords(): Words {
  const translate = useTranslations()
  return (key, values) => translate(flat(key), values)
}

/** Words whose key the server named; null where there are none. */
export function useNamedWords(): (key: string, values?: Readonly<Record<string, string | number>>) => string | null {
  const translate = useTranslations()
  return (key, values) => (translate.has(flat(key)) ? translate(flat(key), values) : null)
}
