import { bare, byComma, bySemicolon, sentences } from '../lines/pieces.ts'
import { first, says } from '../lines/search.ts'
import { cut, isEmpty, passage, type Stretch, span } from '../lines/stretch.ts'
import type { PriorityGroup, PriorityKey, Share } from '../reading.ts'
import { about, paragraphs, type Scene } from './scene.ts'

const KEYS: readonly (readonly [PriorityKey, RegExp])[] = [
  [
    'direct_worker',
    /(?:(?:ca nhan|nguoi|dai bieu) )?(?:truc tiep (?:lao dong|cong tac|san xuat|chien dau|hoc tap)(?:, (?:chien dau|cong tac|lao dong|hoc tap|san xuat|phuc vu chien dau))*|lao dong truc tiep|nguoi lao dong)/,
  ],
  ['women', /\b(?:nu|phu nu)\b/],
  ['ethnic_minority', /(?<!toan )\bdan toc\b(?! ta| viet nam)/],
  ['economic_sectors', /thanh phan kinh te/],
  ['religion', /ton giao|co dao\b/],
  ['youth', /\b(?:thanh nien|tuoi tre|(?:nguoi|can bo|dai bieu) tre|tre tuoi|duoi \d\d tuoi)\b/],
  ['armed_forces', /luc luong vu trang/],
]
export const namesGroup = (folded: string): boolean => KEYS.some(([, rule]) => rule.test(folded))
const WISH = /(?:chu trong|uu tien|quan tam|(?:dam bao|bao dam|co) (?:ty le|co cau)|co cau(?= hop ly)|trong do)/
const PERCENT = /(?<n>\d{1,3})(?:,\d+)? ?%/
const ABOUT = /(?:khoang|xap xi|tren duoi|chung) *$/
const AMOUNT_WORDS =
  /(?:,? ?(?:dat|chiem|bang|la|co|voi|ty le|toi thieu|it nhat|khong duoi|tu|khoang|xap xi|tren|trong do|:|-|tong so dai bieu))+ ?$|^(?:toi thieu|it nhat|khoang|tren|khong duoi)? ?$/

/** A share of the whole with its percent, as the composition says it. */
export function sharesOf(scene: Scene): Share[] {
  return composition(scene)
    .flatMap(percentPieces)
    .flatMap((piece) => {
      const share = shareOf(piece)
      return share && keyOf(share.category) === null ? [share] : []
    })
}

/** Groups to be favoured; a quota only where a number is written for the group itself. */
export function priorityGroupsOf(scene: Scene): PriorityGroup[] {
  const groups: PriorityGroup[] = []
  const add = (group: PriorityGroup): void => {
    if (!groups.some(({ key }) => key === group.key)) groups.push(group)
  }
  for (const piece of composition(scene).flatMap(percentPieces)) {
    const share = shareOf(piece)
    const key = share && keyOf(share.category)
    if (share && key) add({ key, quota: share.percent, ...passage(piece) })
  }
  for (const wish of composition(scene).flatMap(wishesIn))
    for (const [key, rule] of KEYS) {
      const hit = first(rule, wish)
      if (hit) add({ key, quota: null, ...passage(pieceAround(wish, hit.all)) })
    }
  return groups
}

const composition = (scene: Scene): Stretch[] =>
  paragraphs(about(scene, 'composition', 'quantity').filter(({ topics, cells }) => !topics.has('programme') && cells === null)).flatMap(
    sentences,
  )
const keyOf = (category: string): PriorityKey | null => {
  const folded = category.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').toLowerCase()
  return /dien hinh|khach moi|lanh dao/.test(folded) ? null : (KEYS.find(([, rule]) => rule.test(folded))?.[0] ?? null)
}

/** The pieces of a sentence that hold one percentage each. */
function percentPieces(sentence: Stretch): Stretch[] {
  return [...sentence.folded.matchAll(/\([^()]*%[^()]*\)/g)]
    .map(({ index, 0: inside }) => cut(sentence, index + 1, index + inside.length - 1))
    .concat(says(/^[^(]*%/, sentence) ? [sentence] : [])
    .flatMap(bySemicolon)
    .flatMap(byPercent)
}

/** "A khoảng 70%, B khoảng 30%": a new share begins after the percent of the last. */
function byPercent(piece: Stretch): Stretch[] {
  const ends = [...piece.folded.matchAll(/%[^,;.%]*,/g)].map(({ index, 0: sign }) => index + sign.length)
  const cuts = [0, ...ends, piece.folded.length]
  return cuts
    .slice(1)
    .map((end, at) => cut(piece, cuts[at] ?? 0, end))
    .filter((of) => says(PERCENT, of))
}

function shareOf(whole: Stretch): Share | null {
  const piece = afterColon(bare(whole))
  const hit = first(PERCENT, piece)
  if (!hit) return null
  const lead = cut(piece, 0, hit.all.from - piece.from)
  const named = nameIn(lead)
  const tail = first(/^ ?(?:la|so|dai bieu la)? ?(?<who>.+)$/, cut(piece, hit.all.to - piece.from))?.groups.who
  const category = isEmpty(named) || /^(?:trong do|gom|co cau|ty le|toi thieu|it nhat)$/.test(named.folded) ? tail : named
  if (!category) return null
  return {
    percent: Number(hit.groups.n?.text),
    approximate: ABOUT.test(lead.folded),
    category: category.text,
    ...passage(span(category.from < hit.all.from ? category : hit.all, category.from < hit.all.from ? hit.all : category)),
  }
}

/** What stands before the percent without words of amount; of "200 đại biểu, trong đó …" only what follows "trong đó". */
function nameIn(lead: Stretch): Stretch {
  const inner = lead.folded.lastIndexOf('trong do')
  const own = inner < 0 ? lead : cut(lead, inner + 'trong do'.length)
  const end = own.folded.search(AMOUNT_WORDS)
  return bare(end < 0 ? own : cut(own, 0, end))
}

const afterColon = (of: Stretch): Stretch => {
  const colon = of.folded.lastIndexOf(':')
  return colon < 0 || !says(PERCENT, cut(of, colon + 1)) ? of : cut(of, colon + 1)
}

/** From the word of wishing on, until a bracket. */
function wishesIn(sentence: Stretch): Stretch[] {
  const hit = first(WISH, sentence)
  if (!hit) return []
  const rest = cut(sentence, hit.all.from - sentence.from)
  const bracket = rest.folded.indexOf('(')
  return [bracket < 0 ? rest : cut(rest, 0, bracket)]
}

/** The whole wish for one group, without the word of wishing before it. */
function pieceAround(wish: Stretch, at: Stretch): Stretch {
  const piece = byComma(wish).find((one) => one.from <= at.from && at.to <= one.to)
  if (!piece) return bare(at)
  const lead = /^(?:chu trong|uu tien|quan tam)?(?: ?(?:lua chon|den|cho|chon))* ?/.exec(piece.folded)?.[0].length ?? 0
  return bare(cut(piece, lead))
}
