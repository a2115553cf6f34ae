import { bare, byCommaBefore, sentences } from '../lines/pieces.ts'
import { first, says } from '../lines/search.ts'
import { cut, passage, type Stretch } from '../lines/stretch.ts'
import { type Section, walk } from '../outline/section.ts'
import type { Passage } from '../reading.ts'
import { ownerPhrase } from '../tasks/owner.ts'
import { about, type Scene } from './scene.ts'

/** What makes a model is listed after "là những". */
const SUCH_AS = /(?:lua chon|dien hinh|guong|tap the|ca nhan)[^.;]{0,60}? la (?=nhung |cac |nguoi |ca nhan|tap the)/
const PURPOSE = /,? de (?:bieu duong|trinh|de nghi|khen|gioi thieu)\b/
const NEXT = /^(?:co |duoc |chap hanh|hoan thanh|guong mau|khong |dat )/
const HEADING = /tieu chuan|tieu chi|dieu kien/

export function criteriaOf(scene: Scene): Passage[] {
  const headed = about(scene, 'criteria').filter(({ title }) => title && HEADING.test(title.folded))
  const listed = [...new Set(headed.flatMap((heading) => [...walk(heading)]))].filter(isCriterion)
  if (listed.length > 0) return listed.map(({ text, body, title }) => passage(title && HEADING.test(title.folded) && body ? body : text))
  return scene.sections
    .filter(({ topics }) => !topics.has('purpose') && !topics.has('requirement') && !topics.has('programme'))
    .flatMap(({ body }) => (body ? sentences(body) : []))
    .flatMap(described)
}

/** Under a heading "Tiêu chuẩn" every item is one; what is to be sent and how many are proposed is none. */
function isCriterion({ topics, body, text, title, children, cells }: Section): boolean {
  if (cells || topics.has('quantity') || !topics.has('criteria')) return false
  if (topics.has('procedure') && (ownerPhrase(text) || says(/\b(?:gui|nop)\b/, text))) return false
  return body !== null || (title !== null && children.length === 0)
}

function described(sentence: Stretch): Passage[] {
  const hit = first(SUCH_AS, sentence)
  if (!hit || !/(?:lua chon|xet|chon)/.test(sentence.folded.slice(0, hit.all.to - sentence.from))) return []
  const rest = cut(sentence, hit.all.to - sentence.from)
  const end = rest.folded.search(PURPOSE)
  return byCommaBefore(end < 0 ? rest : cut(rest, 0, end), NEXT).map((piece) => passage(bare(piece)))
}
