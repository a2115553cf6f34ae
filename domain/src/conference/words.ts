import { fold } from '../shared/vietnamese.ts'
import type { StageName } from '../stages.ts'
import type { ItemKind } from './called-for-item.ts'

const stageOfKind: Readonly<Record<ItemKind, StageName>> = {
  check: 'conference',
  fix_day: 'conference',
  composition: 'delegates',
  programme_item: 'programme',
  report_demand: 'report',
  paper: 'tasks',
  draft_document: 'tasks',
  allocate: 'delegates',
  guide: 'tasks',
  budget: 'budget',
  logistics: 'programme',
  communicate: 'communications',
  submit: 'tasks',
  nominate: 'nominations',
  select: 'nominations',
  review: 'review',
  decide: 'commendations',
  mobilise: 'communications',
  organise_body: 'tasks',
  execute: 'tasks',
}

/** Which stage's work a paper is, by what plans call it. The first that fits. */
const stageOfPaper: readonly (readonly [RegExp, StageName])[] = [
  [/du tru kinh phi|du toan/, 'budget'],
  [/phan bo|danh sach dai bieu|giay moi/, 'delegates'],
  [/kich ban|chuong trinh|tham luan/, 'programme'],
  [/bao cao tong ket/, 'report'],
  [/phat dong/, 'movement'],
  [/ban to chuc|tieu ban/, 'tasks'],
  [/huong dan khen thuong/, 'nominations'],
  [/quyet dinh khen thuong|to trinh/, 'commendations'],
  [/tuyen truyen/, 'communications'],
]

/** The stage that will answer an item. */
export function stageOf(kind: ItemKind, title: string): StageName {
  const said = fold(title)
  if (kind === 'paper' || kind === 'draft_document') return stageOfPaper.find(([pattern]) => pattern.test(said))?.[1] ?? 'tasks'
  if (kind === 'submit' || kind === 'review') return stageOfSubmission(kind, said)
  return stageOfKind[kind]
}

/** To the province (Hội đồng tỉnh, Sở Nội vụ); to the commune's own Council where the plan has one; else to the Chair. */
function stageOfSubmission(kind: 'submit' | 'review', said: string): StageName {
  if (/binh xet/.test(said)) return 'review'
  if (/hoi dong[^;.]{0,40}\btinh\b|so noi vu|ubnd tinh/.test(said)) return 'province'
  if (/hoi dong/.test(said)) return 'council'
  if (/lua chon|gioi thieu/.test(said)) return 'nominations'
  if (/trinh chu tich/.test(said)) return 'commendations'
  return stageOfKind[kind]
}

export const isReport = (paper: string): boolean => /bao cao tong ket/.test(fold(paper))

/** Owners that name no body but all of them ("Trưởng các cơ quan, đơn vị"): both plans, part "Tổ chức thực hiện". */
export const isEveryUnit = (owner: string): boolean => /^(truong |thu truong )?(cac )?co quan,? don vi/.test(fold(owner))

/** Under this many days after the plan's own date a due is warned about (docs/reading-format.md: deadline-too-early). */
export const NEAR_PLAN_DAYS = 10
/** Fewer working days than these between the last nomination and the event are shown as tight: our own measure, no rule says it. */
export const TIGHT_WORKING_DAYS = 10

/** What a clause on the time calls for, whatever it says of the day. */
export const FIX_DAY = 'Chốt ngày, giờ, địa điểm Hội nghị'

/** A passage as the title of a piece of work: without the words that tie it to the sentence, in sentence case. */
export function titleOf(text: string): string {
  const bare = text.replace(/^(để|và) /, '').replace(/[\s.;,:/]+$/, '')
  return bare.charAt(0).toLocaleUpperCase('vi') + bare.slice(1)
}
