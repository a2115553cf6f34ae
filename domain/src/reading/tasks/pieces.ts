import { bare, byCommaBefore, bySemicolon, sentences } from '../lines/pieces.ts'
import { every } from '../lines/search.ts'
import { cut, type Stretch, span } from '../lines/stretch.ts'
import { BEGINS_WITH_VERB, VERB } from './verbs.ts'

/** Verbs that begin a task of its own after a comma; others mostly say how or what for. */
const STRONG =
  'phat hien|lam|xay dung|tham muu|chuan bi|thanh lap|tuyen truyen|to chuc|van dong|tong hop|gui|lap|don doc|theo doi|kiem tra|phan cong|bo tri|phan bo|tiep nhan|du thao|gioi thieu|cu dai bieu'
/** A new task after a comma: it begins with a verb of work, and what stands before already has both verb and object. */
const NEXT = new RegExp(
  `^(?:va |dong thoi )?(?!lap lai|lap thanh tich|lam viec|xay dung (?:va bao|nong thon|dang|dat nuoc|que huong|to quoc))(?:${STRONG}|tich cuc )(?![\\p{L}\\d])`,
  'u',
)
/** "…, Báo cáo tổng kết …, Phát động …": papers in a row, each with a capital; a picture's specks may stand as a point behind the comma. */
const PAPER =
  /^(?:Báo cáo|Bao cao|Phát động|Phat dong|Hướng dẫn|Huong dan|Kịch bản|Kich ban|Chương trình|Chuong trinh|Kế hoạch|Ke hoach|Bài|Bai|Giấy mời|Giay moi|Tờ trình|To trinh|Dự thảo|Du thao)\b/u

/** The smallest parts of a paragraph that each call for something. */
export function taskPieces(of: Stretch): Stretch[] {
  return sentences(of)
    .flatMap(bySemicolon)
    .flatMap(splitByVerbs)
    .flatMap(splitByPapers)
    .filter((piece) => /\p{L}{2}/u.test(piece.text))
}

function splitByVerbs(piece: Stretch): Stretch[] {
  const parts = byCommaBefore(piece, NEXT)
  const joined: Stretch[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last && !isWhole(last)) joined[joined.length - 1] = span(last, part)
    else joined.push(part)
  }
  return joined
}

const WORK = new RegExp(`(?:^|[ ,])${VERB}`, 'u')

/** After its last verb a whole task has an object of two words at least; "Tổ chức tuyên truyền, …" waits for more. */
function isWhole(part: Stretch): boolean {
  const verbs = every(WORK, part)
  const last = verbs.at(-1)
  if (!last || !BEGINS_WITH_VERB.test(bare(part).folded.replace(/^[^,]{0,60}\bhoi nghi /, '')))
    return Boolean(last) && endsFar(part, last?.all)
  return endsFar(part, last.all)
}
const endsFar = (part: Stretch, verb: Stretch | undefined): boolean =>
  verb !== undefined &&
  bare(cut(part, verb.to - part.from))
    .text.split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length >= 2

function splitByPapers(piece: Stretch): Stretch[] {
  const commas = every(/,[. ]{1,2}(?=\p{L})/u, piece).filter(({ all }) =>
    PAPER.test(piece.text.slice(all.to - piece.from).replace(/^[\s.]+/, '')),
  )
  const outside = commas.filter(({ all }) => depthAt(piece, all.from) === 0)
  const starts = [0, ...outside.map(({ all }) => all.to - piece.from)]
  const ends = [...outside.map(({ all }) => all.from - piece.from + 1), piece.text.length]
  return starts.map((start, index) => cut(piece, start, ends[index]))
}
const depthAt = (piece: Stretch, at: number): number => {
  const lead = piece.text.slice(0, at - piece.from)
  return (lead.match(/[([]/g)?.length ?? 0) - (lead.match(/[)\]]/g)?.length ?? 0)
}
