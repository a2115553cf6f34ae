import { bare, byCommaBefore, sentences } from '../lines/pieces.ts'
import { first } from '../lines/search.ts'
import { cut, passage, type Stretch } from '../lines/stretch.ts'
import type { Section } from '../outline/section.ts'
import type { Passage } from '../reading.ts'
import { about, type Scene } from './scene.ts'

/** "… là những tập thể, cá nhân có …": what makes a model is listed after "là những". */
const SUCH_AS = /(?:lua chon|dien hinh|guong|tap the|ca nhan)[^.;]{0,60}? la (?=nhung |cac |tap the|ca nhan|nguoi )/
const PURPOSE = /,? de (?:trinh|de nghi|bieu duong|khen|gioi thieu)\b/
const NEXT = /^(?:co |duoc |chap hanh|hoan thanh|guong mau|khong |dat )/
const HEADING = /tieu chuan|tieu chi|dieu kien/

export function criteriaOf(scene: Scene): Passage[] {
  const listed = listedUnder(
    about(scene, 'criteria').filter((section) => section.title && HEADING.test(section.title.folded) && !section.children.some(isHeading)),
  )
  if (listed.length > 0) return listed
  return scene.sections
    .filter(({ topics }) => !topics.has('purpose') && !topics.has('requirement') && !topics.has('programme'))
    .flatMap(({ body }) => (body ? sentences(body) : []))
    .flatMap(described)
}

const isHeading = ({ title, body, children }: Section): boolean => title !== null && body === null && children.length > 0

function described(sentence: Stretch): Passage[] {
  const hit = first(SUCH_AS, sentence)
  if (!hit || !/(?:lua chon|xet|chon)/.test(sentence.folded.slice(0, hit.all.to - sentence.from))) return []
  const rest = cut(sentence, hit.all.to - sentence.from)
  const end = rest.folded.search(PURPOSE)
  return byCommaBefore(end < 0 ? rest : cut(rest, 0, end), NEXT).map((piece) => passage(bare(piece)))
}

/** Under a heading "Tiêu chuẩn" every item is one; numbers to be proposed are no criterion. */
function listedUnder(headings: readonly Section[]): Passage[] {
  return headings.flatMap((heading) => {
    const items = heading.children.filter(
      ({ body, title, topics }) => (body || title) && !topics.has('quantity') && !topics.has('procedure'),
    )
    const own = heading.body && items.length === 0 ? [passage(heading.body)] : []
    return [...own, ...items.map(({ text }) => passage(text))]
  })
}
