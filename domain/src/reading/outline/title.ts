import { bare } from '../lines/pieces.ts'
import { isUpper } from '../lines/shape.ts'
import { cut, isEmpty, type Stretch } from '../lines/stretch.ts'
import { ownerHeading } from '../tasks/owner.ts'
import { isBullet, type Label } from './label.ts'
import { topicsOf } from './topic.ts'

export type Titled = { readonly title: Stretch | null; readonly body: Stretch | null; readonly runIn: boolean }

const wordsIn = (text: string): number => text.split(/\s+/).length
/** "1. Thời gian tổ chức: 01 buổi": the heading ends at the first colon, unless that stands in a time or late in a sentence. */
const RUN_IN = /^([^:.;]{2,110}):(?!\d)\s*/

/** What of a labelled paragraph is its heading, and what is its text. */
export function titled(label: Label | null, text: Stretch): Titled {
  const whole = { title: text, body: null, runIn: false }
  const none = { title: null, body: text, runIn: true }
  if (isEmpty(text)) return { title: null, body: null, runIn: false }
  if (isUpper(text.text) && wordsIn(text.text) <= 45) return { ...whole, title: bare(text) }
  if (!label) return { title: null, body: text, runIn: false }
  const colon = RUN_IN.exec(text.text)
  if (colon && isHeadingText(colon[1] ?? '', cut(text, 0, (colon[1] ?? '').length), label)) {
    const rest = cut(text, colon[0].length)
    return { title: bare(cut(text, 0, (colon[1] ?? '').length)), body: isEmpty(rest) ? null : rest, runIn: !isEmpty(rest) }
  }
  if (isBullet(label)) return /:$/.test(text.text) && wordsIn(text.text) <= 14 ? { ...whole, title: bare(text) } : none
  if (/[.;!…]$/.test(text.text)) return isShortHeading(text) ? { ...whole, title: bare(text) } : none
  return wordsIn(text.text) <= 45 ? { ...whole, title: bare(text) } : none
}

/** A dash has a heading only where it names a part of the plan ("- Số lượng: …"). */
function isHeadingText(text: string, of: Stretch, label: Label): boolean {
  if (wordsIn(text) > 20 || (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0)) return false
  if (!isBullet(label)) return true
  if (ownerHeading(of)) return true
  return wordsIn(text) <= 10 && (topicsOf(of.folded).size > 0 || /^(?:doi voi|cap) /.test(of.folded))
}

const isShortHeading = (text: Stretch): boolean =>
  wordsIn(text.text) <= 6 && /^(?:muc dich|yeu cau|thoi gian|dia diem|thanh phan|noi dung|to chuc thuc hien|chuong trinh)/.test(text.folded)
