import { bare, bySemicolon, sentences } from '../lines/pieces.ts'
import { says } from '../lines/search.ts'
import { passage, type Stretch } from '../lines/stretch.ts'
import type { Passage } from '../reading.ts'
import { bodies, type Scene } from './scene.ts'

const OF_REPORT = /^(?:noi dung )?bao cao[^.;]{0,40}(?:can|phai|danh gia|tap trung|neu|dam bao|bao dam)\b/
const GOES_ON = /^phuong huong[^.;]{0,80}(?:can|phai|phu hop)/
const TO_COVER = /^(?:tong hop|danh gia|neu (?:bat|ro)|lam ro|phan tich)\b/

/** What the summary report must hold: in sentences about it, and under headings about what the conference looks at. */
export function reportRequirementsOf(scene: Scene): Passage[] {
  const found: Stretch[] = []
  for (const section of scene.sections.filter(({ topics }) => topics.has('focus') || topics.has('report') || topics.has('requirement'))) {
    let following = false
    for (const sentence of bodies([section]).flatMap(sentences)) {
      following = says(OF_REPORT, sentence) || says(GOES_ON, sentence)
      if (following) found.push(sentence)
      else if (!section.topics.has('requirement'))
        found.push(
          ...bySemicolon(sentence)
            .slice(1)
            .filter((piece) => says(TO_COVER, piece))
            .map(bare),
        )
    }
  }
  return found.map(passage)
}
