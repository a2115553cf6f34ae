import { Refused, Unreachable } from '../api/refused.ts'
import { useWords } from '../words.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

/** What went wrong, in words, with what to do about it. */
export function Failure({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const t = useWords()
  const remedy = error instanceof Refused ? error.body.remedy : null
  return (
    <Notice
      tone="bad"
      live="alert"
      title={error instanceof Unreachable ? t('failure.unreachable') : saidBy(error) || t('failure.unknown')}
      remedies={
        again && (
          <Button size="small" onClick={again}>
            {t('failure.again')}
          </Button>
        )
      }
    >
      {error instanceof Unreachable ? t('failure.unreachable-remedy') : remedy}
    </Notice>
  )
}

const saidBy = (error: unknown) => (error instanceof Refused ? error.body.message : '')
