import { sendSource } from '@guong-sang/domain/reading/api.ts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, lazy, Suspense, useId, useState } from 'react'
import { send } from '../../api/call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './DropPlan.module.css'

const PasteForm = lazy(() => import('../../reading/PasteForm.tsx').then((m) => ({ default: m.PasteForm })))
const BlankPlanForm = lazy(() => import('../BlankPlanForm.tsx').then((m) => ({ default: m.BlankPlanForm })))
const kinds = '.docx,.doc,.pdf,.txt,.jpg,.jpeg,.png,.tif,.tiff'

/** Drop a plan here, or choose its file, or paste its text, or begin without one. */
export function DropPlan() {
  const t = useWords()
  const go = useNavigate()
  const input = useId()
  const [over, setOver] = useState(false)
  const [opened, open] = useState<'paste' | 'blank' | null>(null)
  const sending = useMutation({
    mutationFn: (file: File) => send(sendSource, file),
    onSuccess: ({ readingId }) => go({ to: paths.reading, params: { readingId } }),
  })
  const take = (file: File | undefined) => file && sending.mutate(file)
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <section aria-label={t('drop.label')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the file button, never the only way */}
      <div
        className={`${css.drop} ${over ? css.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <span className={css.icon}>
          <Icon name="upload" size={28} />
        </span>
        <div className={css.words}>
          <h2>{sending.isPending ? t('drop.sending', { name: sending.variables.name }) : t('drop.title')}</h2>
          <p>{t('drop.about')}</p>
        </div>
        <div className={css.ways}>
          <input
            id={input}
            className="unseen"
            type="file"
            accept={kinds}
            onChange={(event) => {
              take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          <label htmlFor={input} className={css.choose}>
            {t('drop.choose')}
          </label>
          <Button onClick={() => open('paste')}>{t('drop.paste')}</Button>
          <Button kind="plain" onClick={() => open('blank')}>
            {t('drop.blank')}
          </Button>
        </div>
      </div>
      {sending.isError && <Failure error={sending.error} again={() => sending.variables && sending.mutate(sending.variables)} />}
      <Suspense>
        {opened === 'paste' && <PasteForm close={() => open(null)} />}
        {opened === 'blank' && <BlankPlanForm close={() => open(null)} />}
      </Suspense>
    </section>
  )
}
