import { type Day, dayOf } from '../../shared/day.ts'
import type { Found } from '../found.ts'
import { after, before, everyPrinted, first } from '../lines/search.ts'
import { isOrnament } from '../lines/shape.ts'
import { cut, isEmpty, type Stretch, span } from '../lines/stretch.ts'
import { found, nothing } from './find.ts'

/** A body's name as printed, perhaps on two lines beside the other column. */
export type Body = { readonly text: string; readonly folded: string; readonly parts: readonly Stretch[] }
/** What stands above the title: the issuing body on the left, the nation on the right, number, place and date below. */
export type Head = {
  readonly bodies: readonly Body[]
  readonly number: Found<string>
  readonly symbol: Found<string>
  readonly place: Found<string>
  readonly date: Found<Day>
}

/** The right column of NĐ 30/2020 (or of a Party paper); flattened, it follows the left one on the same line. */
const RIGHT = [
  /c.?.?ng ho.? x.? \S{2,4} ch. ngh.?.? vi.?t nam/,
  /d.?c \S?.?p?\s*-\s*t\S{1,2} do\s*-\s*h.nh ph.?c/,
  /dang cong san viet nam/,
]
const NUMBER = /^[Ss§][ốoôóòỐO6ố]\s*[:.;]?\s*(?<number>\d+[A-Za-z]?)?[\s.…_]*[/-]\s*(?<symbol>[A-ZĐ][\p{L}\d&]*(?:[-/.][\p{L}\d&]+)*)/u
const PLACE = /(?<place>[^,|:;\d]{2,40}), ?(?<date>ng.?y\s*(?<d>\d{0,2})[\s.…_]*th.?ng\s*(?<m>\d{0,2})[\s.…_]*n.?m\s*(?<y>\d{4})?)/
/** "Cửa Sót, ngày 17/4/2023". */
const SLASHED = /(?<place>[^,|:;\d]{2,40}), ?(?<date>ng.?y\s*(?<d>\d{1,2})\s?[/.]\s?(?<m>\d{1,2})\s?[/.]\s?(?<y>\d{4}))/

export function headOf(lines: readonly Stretch[]): Head {
  const pieces = lines
    .flatMap(cellsOf)
    .flatMap(withoutRight)
    .filter((piece) => !isEmpty(piece) && !isOrnament(piece.text))
  const numbered = pieces.map((piece) => ({ piece, hit: everyPrinted(NUMBER, piece)[0] })).find(({ hit }) => hit)
  const rest = pieces.flatMap((piece) => (piece === numbered?.piece && numbered.hit ? [after(numbered.hit.all, piece)] : [piece]))
  const placed = rest.map((piece) => ({ piece, hit: first(PLACE, piece) ?? first(SLASHED, piece) })).find(({ hit }) => hit)
  const { number, symbol } = numbered?.hit?.groups ?? {}
  const { place } = placed?.hit?.groups ?? {}
  return {
    bodies: bodiesOf(rest.filter((piece) => piece !== placed?.piece && !isEmpty(piece) && !/\d\s*[/.]\s*\d|^\d+$/.test(piece.text))),
    number: number ? found(number.text, span(number, number)) : nothing,
    symbol: symbol ? found(symbol.text, symbol) : nothing,
    place: place ? found(place.text, place) : nothing,
    date: dateOf(placed?.hit?.groups ?? {}),
  }
}

const cellsOf = (line: Stretch): Stretch[] => {
  const bar = line.text.indexOf(' |')
  return bar < 0 ? [line] : [cut(line, 0, bar), ...cellsOf(cut(line, bar + 2))]
}

function withoutRight(piece: Stretch): Stretch[] {
  for (const rule of RIGHT) {
    const hit = first(rule, piece)
    if (hit) return [before(hit.all, piece), after(hit.all, piece)]
  }
  return [piece]
}

function dateOf({ d, m, y, date }: Readonly<Record<string, Stretch | undefined>>): Found<Day> {
  const day = dayOf(Number(y?.text || 0), Number(m?.text || 0), Number(d?.text || 0))
  return day && date ? found(day, date) : nothing
}

const BODY =
  /^(?:uy ban|ubnd|hdnd|hoi dong|truong|phong|so |ban |bo |benh vien|trung tam|dang (?:bo|uy)|huyen uy|tinh uy|thanh uy|hoi |lien doan|cong ty|cong an|doan |lien hiep|tap doan|tong |hop tac xa|chi bo|don |doan cong an|cuc |chi cuc|hoc vien|vien |trung doan|su doan|lu doan|tieu doan|quan khu|quan doan|tram |cong doan|mttq|mat tran)/

/** Bodies in order, the higher one first; a line that does not begin a body goes on with the one before ("ỦY BAN NHÂN DÂN", then the name). */
function bodiesOf(lines: readonly Stretch[]): Body[] {
  const bodies: Stretch[][] = []
  for (const line of lines) {
    const last = bodies.at(-1)
    if (last && !BODY.test(line.folded)) last.push(line)
    else bodies.push([line])
  }
  return bodies.map(bodyOf)
}
export const bodyOf = (parts: readonly Stretch[]): Body => ({
  text: parts.map(({ text }) => text).join(' '),
  folded: parts.map(({ folded }) => folded).join(' '),
  parts,
})
