import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../paths.ts'

const oneThing = /[0-9a-f]{8}-[0-9a-f-]{27}/
const isList = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => !oneThing.test(String(queryKey[0]))

/** All that is known belongs to another house or another day: first to the start page, then everything is asked anew. */
export function useNewStart(): () => Promise<void> {
  const client = useQueryClient()
  const go = useNavigate()
  return async () => {
    await go({ to: paths.start })
    // Lists first, emptied at once: what they no longer name is then shown nowhere, and is forgotten instead of asked for.
    client.setQueriesData({ predicate: isList }, (known: unknown) => (Array.isArray(known) ? [] : known))
    await client.refetchQueries({ type: 'active', predicate: isList })
    client.removeQueries({ type: 'inactive' })
    await client.invalidateQueries()
  }
}
