import { Page } from '../ui/Page.tsx'
import { useWords } from '../words.ts'
import { Rail } from './parts/Rail.tsx'

/** The whole way, for the phone. */
export function MorePage() {
  const t = useWords()
  return (
    <Page title={t('way.more-title')} width="text">
      <nav aria-label={t('shell.way')}>
        <Rail />
      </nav>
    </Page>
  )
}
