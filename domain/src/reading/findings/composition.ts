import { bare, bySemicolon, sentences } from '../lines/pieces.ts'
import { says } from '../lines/search.ts'
import { cut, passage, type Stretch } from '../lines/stretch.ts'
import type { Passage } from '../reading.ts'
import { isRule } from './delegate-rules.ts'
import { about, type Scene } from './scene.ts'

/** The groups that are invited, one each, until the sentence turns to wishes. */
export function compositionOf(scene: Scene): Passage[] {
  return about(scene, 'composition')
    .filter(({ topics, body, cells }) => body && !cells && !topics.has('programme') && !topics.has('upper'))
    .flatMap(({ body }) => (body ? sentences(body) : []))
    .filter(
      (sentence) => !isRule(sentence) && !says(/^(?:chu trong|uu tien|trong do|toi da|tong |phien|thoi gian|dia diem|hoi nghi )/, sentence),
    )
    .flatMap(bySemicolon)
    .filter((piece) => !says(/^(?:chu trong|uu tien)/, piece))
    .map((piece) => passage(bare(withoutShares(piece))))
    .filter(({ text }) => !/\d ?%/.test(text) && !/^\d+ \S+ \S+(?:,? (?:bao )?gồm|,? (?:bao )?gom)?$/.test(text) && text.length > 3)
}

const withoutShares = (piece: Stretch): Stretch => {
  const at = piece.folded.search(/\((?:[^()]*%|dai bieu)/)
  return at < 0 ? piece : cut(piece, 0, at)
}
