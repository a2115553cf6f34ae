import { cancelReading, readFile, type readReading, sendSource } from '@guong-sang/domain/reading/api.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useAct } from '../api/act.ts'
import { type Answer, addressOf, fileFrom, send } from '../api/call.ts'
import { paths } from '../paths.ts'
import { readingQuery } from '../reading/queries.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page, Panel } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { useNamedWords, useWords } from '../words.ts'
import css from './parts/Reading.module.css'
import { ReadyToReview } from './parts/ReadyToReview.tsx'

type View = Answer<typeof readReading>

const route = getRouteApi(paths.reading)

const sendAgain = async (readingId: string, name: string) => send(sendSource, await fileFrom(addressOf(readFile, { readingId }), name))

/** A paper on its way: page by page, stoppable; then what to do with what was read. */
export function ReadingPage() {
  const t = useWords()
  const { readingId } = route.useParams()
  const { data: view, error, refetch } = useQuery(readingQuery(readingId))
  if (error)
    return (
      <Page title={t('reading.title')} width="text">
        <Failure error={error} again={() => refetch()} />
      </Page>
    )
  if (!view) return <Waiting word={t('page.opening')} />
  return (
    <Page title={view.name} about={t(`reading.state-${view.state}`)} width="text">
      {(view.state === 'queued' || view.state === 'reading') && <Underway view={view} />}
      {view.state === 'read' && <ReadyToReview view={view} />}
      {view.state === 'unreadable' && <Unreadable view={view} />}
      {view.state === 'cancelled' && <Cancelled view={view} />}
      <Notes view={view} />
    </Page>
  )
}

function Underway({ view }: { readonly view: View }) {
  const t = useWords()
  const cancel = useAct(cancelReading)
  const known = view.pages > 0
  return (
    <Panel>
      <div className={css.progress}>
        <progress max={known ? view.pages : undefined} value={known ? view.pagesDone : undefined} aria-label={t('reading.progress')} />
        <p role="status">
          {view.state === 'queued'
            ? t('reading.queued')
            : known
              ? t('reading.pages', { done: view.pagesDone, pages: view.pages })
              : t('reading.begun')}
        </p>
        <Button busy={cancel.isPending} onClick={() => cancel.mutate({ params: { readingId: view.id } })}>
          {t('reading.cancel')}
        </Button>
      </div>
      {cancel.isError && <Failure error={cancel.error} />}
      <p className={css.about}>{t('reading.about')}</p>
    </Panel>
  )
}

/** Stopped by a press; the file was kept, so it need not be chosen again. */
function Cancelled({ view }: { readonly view: View }) {
  const t = useWords()
  const go = useNavigate()
  const again = useMutation({
    mutationFn: () => sendAgain(view.id, view.name),
    onSuccess: ({ readingId }) => go({ to: paths.reading, params: { readingId } }),
  })
  return (
    <>
      <Notice
        tone="info"
        remedies={
          <>
            <Button size="small" busy={again.isPending} onClick={() => again.mutate()}>
              {t('reading.again')}
            </Button>
            <ToStart />
          </>
        }
      >
        {t('reading.cancelled-told')}
      </Notice>
      {again.isError && <Failure error={again.error} />}
    </>
  )
}

function Unreadable({ view }: { readonly view: View }) {
  const t = useWords()
  return (
    <Notice tone="bad" live="alert" title={view.refusal?.message ?? t('reading.state-unreadable')} remedies={<ToStart />}>
      {view.refusal?.remedy ?? t('reading.unreadable-remedy')}
    </Notice>
  )
}

function ToStart() {
  const t = useWords()
  return (
    <Link to={paths.start} className={buttonClass({ size: 'small' })}>
      {t('reading.another')}
    </Link>
  )
}

/** What the door noticed in the file: hidden text, old fonts, turned pages. */
function Notes({ view }: { readonly view: View }) {
  const t = useWords()
  const named = useNamedWords()
  const notes = (view.source?.notes ?? []).flatMap(({ code, page, detail }) => {
    const told = named(`reading.note-${code}`, { page: page ?? 0, detail: detail ?? '' }) ?? named(code)
    return told ? [page ? t('reading.on-page', { page, told }) : told] : []
  })
  if (notes.length === 0) return null
  return (
    <Panel title={t('reading.notes')}>
      <ul className={css.notes}>
        {[...new Set(notes)].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Panel>
  )
}
