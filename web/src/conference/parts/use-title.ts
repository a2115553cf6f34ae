import { fold } from '@guong-sang/domain/shared/vietnamese.ts'
import { useNamedWords } from '../../words.ts'
import type { Link } from './standing.ts'

/** A title that only says its clause again gives way to the kind of work. */
export function useTitle(link: Link, clause: string | null): string {
  const named = useNamedWords()
  const kind = link.kind === 'paper' ? null : named(`item.kind-${link.kind}`)
  return kind && clause !== null && repeats(link.title, clause) ? kind : link.title
}

const FEW = 7

/** Enough to tell one programme item from the next; the clause itself stands beside it. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= FEW ? text : `${words.slice(0, FEW).join(' ')}…`
}

const bare = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function repeats(title: string, clause: string): boolean {
  const said = bare(title)
  const whole = bare(clause)
  return whole.includes(said) && said.length > Math.min(whole.length * 0.5, 40)
}
