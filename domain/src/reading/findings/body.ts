import type { Found, FoundValue } from '../found.ts'
import { foldEven } from '../lines/fold-even.ts'
import { every, type Hit } from '../lines/search.ts'
import { cut, passage, type Stretch } from '../lines/stretch.ts'
import type { Paper } from '../outline/paper.ts'
import type { Level } from '../reading.ts'
import { asWritten } from './casing.ts'
import { type Body, bodyOf } from './document-head.ts'
import { found, nothing } from './find.ts'

/** Who issues the plan, and where that is. */
export type Issuer = {
  readonly issuer: Found<string>
  readonly parent: Found<string>
  readonly commune: Found<string> & { readonly unitType?: string }
  readonly level: Level | null
}

const SPEAKER =
  /(?:^|[;.,] ?)(?<issuer>(?:ubnd|uy ban nhan dan|truong|benh vien|dang uy|ban chi huy|bo chi huy|trung tam|so|cong an|lien doan|hoi|ban thuong vu|cong ty|tong cong ty|trung doan|su doan|lu doan|tieu doan|cong doan|doan|hop tac xa|don|phong|hoc vien|tram|chi cuc)\b[^,;.:]{3,70}?)(?:,| ) ?(?:ban hanh|xay dung|lap|to chuc|trien khai) /
/** "ĐẢNG ỦY - HĐND - UBND PHƯỜNG" is no body that stands above another. */
const SEVERAL = /-\s*(?:hdnd|ubnd|uy ban|hoi dong|mttq)/
const isUpperText = (text: string): boolean => text === text.toUpperCase()

export function issuerOf(paper: Paper, bodies: readonly Body[]): Issuer {
  const said = paper.preamble.flatMap((of) => every(SPEAKER, of)).at(-1)?.groups.issuer
  const speaker = said ? bodyOf([said]) : undefined
  const own = bodies.at(-1)
  const name = own && (isNamed(own) || !speaker) ? own : speaker
  const above = bodies.findLast((body, at) => at < bodies.length - 1 && !SEVERAL.test(body.folded))
  return {
    issuer: name ? foundBody(name, paper) : nothing,
    parent: above ? foundBody(above, paper) : nothing,
    commune: communeOf([name, above], paper),
    level: levelFor(name, above),
  }
}

/** A council or committee holds the conference of the body that it belongs to. */
const levelFor = (name: Body | undefined, above: Body | undefined): Level | null => {
  if (!name) return null
  const ofAbove = above && /^(?:hoi dong|ban (?:to chuc|chi dao))/.test(name.folded) ? levelOf(above.folded) : null
  return ofAbove ?? levelOf(name.folded)
}

/** A name on two lines beside the nation's column: only its own words, from its first line to its last. */
function foundBody(body: Body, paper: Paper): FoundValue<string> {
  const shown = body.parts.map(passage)
  const [first, last] = [shown[0], shown.at(-1)]
  const ocr = shown.some((part) => part.ocr) ? { ocr: shown.map((part) => part.ocr ?? part.text).join(' ') } : {}
  return {
    value: nameOf(body, paper),
    text: body.text,
    lines: [first?.lines[0] ?? 0, last?.lines[1] ?? 0],
    confidence: shown.find((part) => part.confidence !== 'high')?.confidence ?? 'high',
    ...ocr,
  }
}

/** "ỦY BAN NHÂN DÂN" alone does not say whose. */
const isNamed = (of: Body): boolean => !/^(?:ubnd|uy ban nhan dan)$/.test(of.folded)

function nameOf(of: Body, paper: Paper): string {
  const name = isUpperText(of.text) ? asWritten(of.text, paper.whole) : of.text
  const marked = /[^\p{ASCII}]/u.test(paper.whole.text)
  return name.replace(/^UBND\b/, marked ? 'Ủy ban nhân dân' : 'Uy ban nhan dan')
}

const COMMUNE = /(?<=^|\s)(?<!(?:hop tac|thi) )(xa|phuong|thi tran|dac khu)\s+\p{L}.*$/u
const NAME = /^(?:\p{Lu}[\p{L}']*(?:\s|$)|\d+(?:\s|$)){1,4}/u

/** The commune that issues the plan, or over the body that does; shown where it is printed in small letters if it is. */
function communeOf(bodies: readonly (Body | undefined)[], paper: Paper): Issuer['commune'] {
  for (const body of bodies) {
    const match = COMMUNE.exec(body?.folded ?? '')
    const given = body?.text
      .slice(match?.index ?? 0)
      .trim()
      .slice((match?.[1] ?? '').length)
      .trim()
    const name = match && given ? NAME.exec(given)?.[0].trim() : undefined
    const last = body?.parts.at(-1)
    if (!match || !body || !name || !last) continue
    const unit = match[1] ?? ''
    const at = mention(paper, `${unit} ${foldEven(name)}`) ?? last
    const written = at === last ? asWritten(`${body.text.slice(match.index).trim()}`, paper.whole) : at.text
    return found(written.slice(unit.length + 1), at, { unitType: UNITS[unit] ?? unit })
  }
  return nothing
}
const UNITS: Readonly<Record<string, string>> = { xa: 'xã', phuong: 'phường', 'thi tran': 'thị trấn', 'dac khu': 'đặc khu' }

function mention(paper: Paper, words: string): Stretch | null {
  const places = [paper.title, ...paper.preamble].filter((of) => of !== null)
  for (const one of places) {
    const from = one.folded.indexOf(words)
    if (from >= 0) return cut(one, from, from + words.length)
  }
  return null
}

const CENTRAL = /thanh pho (?:ha noi|hue|hai phong|da nang|ho chi minh|can tho)/
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'unit',
    /^(?:truong|benh vien|tong cong ty|cong doan|hoi (?!dong)|lien doan|vien |hoc vien|cuc |trung tam|cong ty|ban chi huy|bo chi huy|trung doan|su doan|lu doan|tieu doan|tram|chi cuc|doan |hop tac xa|don|phong|so )/,
  ],
  ['province', CENTRAL],
  ['province', /\btinh\b|tinh uy|thanh uy/],
  ['district', /\b(?:huyen|quan|thi xa)\b|thanh pho/],
  ['commune', /\b(?:xa|phuong|thi tran|dac khu)\b/],
]

export const levelOf = (name: string): Level | null => LEVELS.find(([, rule]) => rule.test(name))?.[0] ?? null

const PROVINCE = /(?<unit>tinh|thanh pho|tp\.?) (?=\p{L})/u
/** In a head all is in capitals: the name ends with the line. */
const IN_CAPITALS = /^\p{Lu}+(?:\s\p{Lu}+){1,3}$/u
const PROPER = /^(?:\p{Lu}\p{Ll}+(?:\s*-\s*|\s|$)?){1,4}/u

/** "tỉnh Lạng Sơn" in title, bases or head. A city is taken only where it is known to be a province. */
export function provinceOf(paper: Paper, provinces: readonly string[]): Found<string> {
  const places = [paper.title, ...paper.preamble, ...paper.head].filter((of) => of !== null)
  const named = places.flatMap((of) => every(PROVINCE, of).map((hit) => provinceAt(hit, of, provinces))).find((of) => of)
  return named ? found(named.name, named.at, { inferred: true }) : nothing
}

function provinceAt({ all, groups }: Hit, inside: Stretch, provinces: readonly string[]): { name: string; at: Stretch } | null {
  const rest = cut(inside, all.to - inside.from)
  const upper = IN_CAPITALS.test(rest.text) && !/ lan thu |yeu nuoc/.test(` ${rest.folded}`) && groups.unit?.folded === 'tinh'
  const name = upper ? rest.text : (PROPER.exec(rest.text)?.[0].trim() ?? '')
  if (name === '') return null
  const isProvince =
    groups.unit?.folded === 'tinh' ? provinces.length === 0 || provinces.includes(name) : CENTRAL.test(`thanh pho ${rest.folded}`)
  return isProvince
    ? {
        name: upper ? asWritten(`tỉnh ${name}`, inside.whole).slice('tỉnh '.length) : name,
        at: cut(inside, all.from - inside.from, rest.from - inside.from + name.length),
      }
    : null
}
