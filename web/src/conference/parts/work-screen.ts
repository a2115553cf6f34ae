import type { WorkItem } from '@guong-sang/domain/conference/living-plan.ts'
import { screenOf } from '../../paths.ts'
import { fixWord } from './opened.ts'
import { filterWords } from './standing.ts'

/** Where a row of "Việc của tôi" is done: the very question, day or list, not only its page. */
export function screenOfWork({ kind, id, path }: Pick<WorkItem, 'kind' | 'id' | 'path'>): string {
  const page = screenOf(path)
  switch (kind) {
    case 'deadline-asks':
      return `${page}?viec=${id}`
    case 'day-open':
      return `${page}?viec=${fixWord}`
    case 'no-holder':
      return `${page}?loc=${filterWords['no-holder']}#noi-dung`
    case 'rule-offer':
      return `${page}#goi-y`
    default:
      return page
  }
}
