import { bodiesTemplate, commitImport, tryImport, undoImport } from '@guong-sang/domain/units/api.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useAct } from '../api/act.ts'
import { addressOf, send } from '../api/call.ts'
import { paths } from '../paths.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { dayOfInstant } from '../ui/days.ts'
import { Failure } from '../ui/Failure.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page, Panel } from '../ui/Page.tsx'
import { useWords } from '../words.ts'
import { MappingForm } from './MappingForm.tsx'
import { ImportPreview } from './parts/ImportPreview.tsx'
import { UndoButton } from './parts/UndoButton.tsx'
import css from './parts/Units.module.css'
import { type Import, importsQuery } from './queries.ts'

/** Excel in: tried first, written all or nothing, undone in one. */
export function ImportPage() {
  const t = useWords()
  const file = useId()
  const [shown, show] = useState<Import | null>(null)
  const attempt = useMutation({ mutationFn: (given: File) => send(tryImport, given), onSuccess: show })
  return (
    <Page title={t('import-page.title')} about={t('import-page.about')} actions={<BackToBodies />}>
      <Panel>
        <div className={css.choices}>
          <input
            id={file}
            className="unseen"
            type="file"
            accept=".xlsx,.xls,.csv"
            onChange={(event) => {
              const given = event.target.files?.[0]
              if (given) attempt.mutate(given)
              event.target.value = ''
            }}
          />
          <label htmlFor={file} className={`${buttonClass({ kind: 'first' })} ${css.file}`}>
            <Icon name="upload" size={18} />
            {attempt.isPending ? t('import-page.trying') : t('import-page.choose')}
          </label>
          <a className={buttonClass({})} href={addressOf(bodiesTemplate)} download>
            <Icon name="download" size={18} />
            {t('bodies-page.template')}
          </a>
        </div>
      </Panel>
      {attempt.isError && <Failure error={attempt.error} />}
      {shown && <Tried view={shown} show={show} />}
      <Earlier />
    </Page>
  )
}

function BackToBodies() {
  const t = useWords()
  return (
    <Link to={paths.bodies} className={buttonClass({})}>
      {t('import-page.to-bodies')}
    </Link>
  )
}

function Tried({ view, show }: { readonly view: Import; readonly show: (view: Import) => void }) {
  const t = useWords()
  const commit = useAct(commitImport)
  const undo = useAct(undoImport)
  const params = { importId: view.importId }
  const refused =
    view.counts.wrong > 0
      ? t('import-page.fix-first', { count: view.counts.wrong })
      : view.counts.add === 0
        ? t('import-page.nothing-new')
        : null
  if (view.state === 'committed')
    return (
      <Notice
        tone="ok"
        live="alert"
        remedies={<UndoButton count={view.counts.add} busy={undo.isPending} undo={() => undo.mutate({ params }, { onSuccess: show })} />}
      >
        {undo.isError ? <Failure error={undo.error} /> : t('import-page.done', { count: view.counts.add })}
      </Notice>
    )
  if (view.state === 'undone') return <Notice tone="info">{t('import-page.undone')}</Notice>
  return (
    <>
      <MappingForm key={`${view.sheet}-${view.headerRow}`} view={view} show={show} />
      <ImportPreview view={view} />
      <div className={css.commit}>
        <Button
          kind="first"
          busy={commit.isPending}
          disabledReason={refused}
          onClick={() => commit.mutate({ params }, { onSuccess: show })}
        >
          {t('import-page.commit', { count: view.counts.add })}
        </Button>
      </div>
      {commit.isError && <Failure error={commit.error} />}
    </>
  )
}

function Earlier() {
  const t = useWords()
  const { data: imports = [] } = useQuery(importsQuery())
  const undo = useAct(undoImport)
  if (imports.length === 0) return null
  return (
    <Panel title={t('import-page.earlier')}>
      {undo.isError && <Failure error={undo.error} />}
      <ul className={css.relations}>
        {imports.map(({ importId, fileName, state, counts, at, by }) => (
          <li key={importId}>
            <span className={css.name}>{fileName}</span>
            <span className={css.share}>{t(`import-page.state-${state}`)}</span>
            <small>
              {dayOfInstant(at)} · {by} · {t('import-page.counts', { add: counts.add, known: counts.known })}
            </small>
            {state === 'committed' && (
              <UndoButton count={counts.add} busy={undo.isPending} undo={() => undo.mutate({ params: { importId } })} />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
