import { type CommuneKey, personasOf } from '@guong-sang/domain/people/persona.ts'
import { day } from '@guong-sang/domain/shared/day.ts'
import { nameOn } from '@guong-sang/domain/units/body.ts'
import { accountNamed, placeInBody } from '../people/store.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { add } from '../units/add.ts'
import { commit, tryFile } from '../units/import.ts'
import { sampleWorkbook } from '../units/sample.ts'
import { seed } from '../units/seed.ts'
import { bodiesOf } from '../units/store-bodies.ts'
import { usernameOf } from './authorities.ts'
import { done, type Stage } from './stage.ts'

/** The village and the school of the personas "unit" and "unit-2": neither plan names one. */
const sampleBodies = [
  { name: 'Thôn 3 (dữ liệu mẫu)', kind: 'village', headTitle: 'Trưởng thôn' },
  { name: 'Trường TH-THCS A (dữ liệu mẫu)', kind: 'school', headTitle: 'Hiệu trưởng' },
] as const

/** Where a persona works: the usual body's key. The Chair stands above the bodies, Council members come from many. */
const usualBodyOf: Readonly<Record<string, string>> = { secretary: 'culture', office: 'office', finance: 'economy', front: 'front' }

/** The commune's bodies, and each persona in its own. */
export async function playBodies(stage: Stage, commune: CommuneKey): Promise<void> {
  const { deps } = stage
  done(await seed(deps, await stage.as('admin', commune)))
  const secretary = await stage.as('secretary', commune)
  if (commune === 'kien-moc') await importSample(stage, secretary)
  else for (const body of sampleBodies) done(await add(deps, secretary, { ...body, from: day('2025-07-01') }))

  const placed = await deps.inScope(secretary, (tx) => bodyOfPersonas(tx, secretary, commune))
  for (const { key, bodyId } of placed) {
    const account = await deps.outsideScope((tx) => accountNamed(tx, usernameOf({ key }, commune)))
    if (account) await deps.inScope(secretary, (tx) => placeInBody(tx, secretary, { accountId: account.id, bodyId }))
  }
}

/** Kiên Mộc's 24 made-up bodies, the two of the personas among them, as an officer sends a list: tried, then committed. */
async function importSample({ deps }: Stage, secretary: Scope): Promise<void> {
  const tried = done(await tryFile(deps, secretary, { name: 'Danh sách đơn vị (dữ liệu mẫu).xlsx', bytes: await sampleWorkbook() }))
  done(await commit(deps, secretary, tried.importId))
}

async function bodyOfPersonas(tx: Tx, scope: Scope, commune: CommuneKey): Promise<{ key: string; bodyId: string }[]> {
  const bodies = await bodiesOf(tx, scope)
  return personasOf(commune).flatMap(({ key, name }) => {
    const usual = usualBodyOf[key]
    const body =
      bodies.find((one) => usual !== undefined && one.usualKey === usual) ?? bodies.find((one) => nameOn(one, scope.now.today) === name)
    return body === undefined ? [] : [{ key, bodyId: body.id }]
  })
}
