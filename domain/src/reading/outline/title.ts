import { bare } from '../lines/pieces.ts'
import { isUpper } from '../lines/shape.ts'
import { cut, isEmpty, type Stretch } from '../lines/stretch.ts'
import { ownerHeading } from '../tasks/owner.ts'
import { isBullet, type Label } from './label.ts'
import { topicsOf } from './topic.ts'

export type Titled = { readonly title: Stretch | null; readonly body: Stretch | null; readonly runIn: boolean }

const wordsIn = (text: string): number => text.split(/\s+/).length
/** "1. Địa điểm: hội trường": the heading ends at the first colon, unless that stands in a time or late in a sentence. */
const RUN_IN = /^([^:.;]{2,110}):(?!\d)\s*/

/** What of a labelled paragraph is its heading, and what is its text. */
export function titled(label: Label | null, text: Stretch): Titled {
  if (isEmpty(text)) return { title: null, body: null, runIn: false }
  if (isUpper(text.text) && wordsIn(text.text) <= LONGEST) return titleOnly(text)
  if (!label) return { title: null, body: text, runIn: false }
  return runInTitle(label, text) ?? (isTitle(label, text) ? titleOnly(text) : { title: null, body: text, runIn: true })
}

const LONGEST = 45
const titleOnly = (text: Stretch): Titled => ({ title: bare(text), body: null, runIn: false })

function runInTitle(label: Label, text: Stretch): Titled | null {
  const [all, head] = RUN_IN.exec(text.text) ?? []
  if (!all || !head) return null
  const title = cut(text, 0, head.length)
  if (!isHeadingText(title, label)) return null
  const rest = cut(text, all.length)
  return { title: bare(title), body: isEmpty(rest) ? null : rest, runIn: !isEmpty(rest) }
}

function isTitle(label: Label, text: Stretch): boolean {
  if (isBullet(label)) return /:$/.test(text.text) && wordsIn(text.text) <= 14
  if (/[.;!…]$/.test(text.text)) return isShortHeading(text)
  return wordsIn(text.text) <= LONGEST
}

/** A dash has a heading only where it names a part of the plan ("- Số lượng: …"). */
function isHeadingText(of: Stretch, label: Label): boolean {
  const { text } = of
  if (/^(?:truoc|tu|ngay|cham nhat|muon nhat|den|sang|chieu)? ?(?:het )?(?:ngay )?\d{1,2} ?(?:[/.-] ?\d|thang )/.test(of.folded))
    return false
  if (wordsIn(text) > 20 || (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0)) return false
  if (!isBullet(label)) return true
  if (ownerHeading(of)) return true
  return wordsIn(text) <= 10 && (topicsOf(of.folded).size > 0 || /^(?:doi voi|cap) /.test(of.folded))
}

const isShortHeading = (text: Stretch): boolean =>
  wordsIn(text.text) <= 6 && /^(?:muc dich|yeu cau|thoi gian|dia diem|thanh phan|noi dung|to chuc thuc hien|chuong trinh)/.test(text.folded)
