import { useQuery } from '@tanstack/react-query'
import { readingsQuery } from '../../reading/queries.ts'
import { dayOfInstant } from '../../ui/days.ts'
import { Select } from '../../ui/Select.tsx'
import { useWords } from '../../words.ts'

type Props = { readonly label: string; readonly hint: string; readonly chosen: string; readonly choose: (readingId: string) => void }

/** A paper that was already sent and read, where there is one. */
export function ReadingChoice({ label, hint, chosen, choose }: Props) {
  const t = useWords()
  const { data: readings = [] } = useQuery(readingsQuery())
  const read = readings.filter(({ state }) => state === 'read')
  if (read.length === 0) return null
  return (
    <Select
      label={label}
      hint={hint}
      chosen={chosen}
      choose={choose}
      choices={[
        { value: '', word: t('reading-choice.none') },
        ...read.map(({ id, name, sentAt }) => ({ value: id, word: `${name} (${dayOfInstant(sentAt)})` })),
      ]}
    />
  )
}
