import type { Anchor } from '@guong-sang/domain/conference/conference.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import { itemPath } from './links.ts'
import type { Loaded } from './load.ts'
import { type Dated, datedItems, short } from './present.ts'

export type Moved = { itemId: string; title: string; from: Day | null; to: Day | null }
export type Stale = { kind: string; id: string; title: string; path: string }

/** What another day changes: dues that move, and what was already said or made with the old day in it. */
export function moveOf(before: Loaded, anchor: Anchor): { moved: Moved[]; stale: Stale[] } {
  const now = datedItems(before)
  const then = datedItems({ ...before, conference: { ...before.conference, anchor } })
  const moved = now.flatMap(({ row, due }, index): Moved[] => {
    const to = then[index]?.due.lastDay ?? null
    return to === due.lastDay || row.state === 'superseded' ? [] : [{ itemId: row.id, title: short(row.title), from: due.lastDay, to }]
  })
  return { moved, stale: [...noticeOf(before), ...now.filter(statesDay).map(staleItem)] }
}

/** Papers that print the event day, by what plans call them, once work on them began. */
const printsDay = /giấy mời|chương trình|kịch bản|thông báo|kế hoạch|lịch/i
const statesDay = ({ row }: Dated): boolean =>
  (row.state === 'opened' || row.state === 'answered') && (row.kind === 'fix_day' || printsDay.test(row.paper ?? row.title))

const staleItem = ({ row }: Dated): Stale => ({ kind: 'item', id: row.id, title: short(row.title), path: itemPath(row) })

const noticeOf = ({ row }: Loaded): Stale[] =>
  row.notice === null ? [] : [{ kind: 'notice', id: row.id, title: row.notice.number ?? row.planTitle, path: `/conferences/${row.id}` }]
