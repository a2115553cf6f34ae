import { mapImport } from '@guong-sang/domain/units/api.ts'
import { useState } from 'react'
import { useAct } from '../api/act.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Panel } from '../ui/Page.tsx'
import { Select } from '../ui/Select.tsx'
import { useWords } from '../words.ts'
import css from './parts/Units.module.css'
import type { Import } from './queries.ts'

const fields = ['name', 'kind', 'aliases', 'parent', 'oldUnit', 'headTitle', 'from', 'note'] as const

/** Which sheet, which row is the head, which column is what. */
export function MappingForm({ view, show }: { readonly view: Import; readonly show: (view: Import) => void }) {
  const t = useWords()
  const map = useAct(mapImport)
  const [sheet, setSheet] = useState(view.sheet)
  const [headerRow, setHeaderRow] = useState(String(view.headerRow))
  const [mapping, setMapping] = useState(view.mapping)
  const submit = () =>
    map.mutate({ params: { importId: view.importId }, body: { sheet, headerRow: Number(headerRow), mapping } }, { onSuccess: show })
  const columns = [
    { value: '', word: t('import-page.no-column') },
    ...view.columns.map(({ no, letter, header }) => ({ value: String(no), word: `${letter} · ${header}` })),
  ]
  return (
    <Panel title={t('import-page.mapping')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className={css.mapping}>
          {view.sheets.length > 1 && (
            <div>
              <Select
                label={t('import-page.sheet')}
                chosen={sheet}
                choose={setSheet}
                choices={view.sheets.map(({ name }) => ({ value: name, word: name }))}
              />
            </div>
          )}
          <div>
            <Select
              label={t('import-page.header-row')}
              chosen={headerRow}
              choose={setHeaderRow}
              choices={Array.from({ length: 20 }, (_, index) => ({ value: String(index + 1), word: String(index + 1) }))}
            />
          </div>
          {fields.map((field) => (
            <div key={field}>
              <Select
                label={t(`import-page.field-${field}`)}
                chosen={mapping[field] === undefined ? '' : String(mapping[field])}
                choose={(value) => setMapping(withColumn(mapping, field, value))}
                choices={columns}
              />
            </div>
          ))}
        </div>
        {map.isError && <Failure error={map.error} />}
        <FormFoot>
          <Button type="submit" busy={map.isPending}>
            {t('import-page.try-again')}
          </Button>
        </FormFoot>
      </form>
    </Panel>
  )
}

function withColumn(mapping: Import['mapping'], field: (typeof fields)[number], value: string): Import['mapping'] {
  const { [field]: _before, ...rest } = mapping
  return value === '' ? rest : { ...rest, [field]: Number(value) }
}
