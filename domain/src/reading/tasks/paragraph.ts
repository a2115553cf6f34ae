import { isRule } from '../findings/delegate-rules.ts'
import type { Scene } from '../findings/scene.ts'
import { bare, bySemicolon, sentences } from '../lines/pieces.ts'
import { first, says } from '../lines/search.ts'
import { cut, type Stretch } from '../lines/stretch.ts'
import type { TaskKind } from '../reading.ts'
import { type Act, linksOf } from './chain.ts'
import type { Draft, Who } from './draft.ts'
import { duesIn } from './due.ts'
import { type Owned, ownerHeading, ownerPhrase } from './owner.ts'
import { taskPieces } from './pieces.ts'

const KINDS_OF: Record<Act, readonly TaskKind[]> = {
  nominate: ['nominate', 'submit'],
  collate: ['submit'],
  review: ['review', 'submit'],
  decide: ['decide'],
}

/** Every task that a paragraph gives: who its heading names does it, unless the sentence names another. */
export function draftsOf(paragraph: Stretch, who: Who, scene: Scene): Draft[] {
  let drafts: Draft[] = []
  for (const sentence of sentences(paragraph)) {
    const due = says(ONLY_DUE, sentence) ? duesIn(sentence, scene)[0] : undefined
    if (due) drafts = drafts.map((draft) => ({ ...draft, due: draft.due ?? due }))
    else drafts.push(...sentenceDrafts(sentence, who, scene))
  }
  return drafts
}

/** "Hoàn thành trước ngày 10/9.": when the work before it is due, no work of its own. */
const ONLY_DUE = /^(?:thoi (?:gian|han)(?: hoan thanh| thuc hien)?|hoan thanh|xong|han(?: cuoi)?)\b[^.;,\d]{0,30}\d[^,;]{0,40}$/

function sentenceDrafts(sentence: Stretch, who: Who, scene: Scene): Draft[] {
  if (isRule(sentence)) return ruleDraft(sentence)
  const led = first(LED, sentence)
  const named = led?.groups.who && led.groups.work ? ownerHeading(led.groups.who) : null
  if (named && led?.groups.work) return pieceDrafts(led.groups.work, { ...named, request: named.request || who.request }, scene)
  const chained = who.owner === null ? chainDrafts(sentence, scene) : []
  return chained.length > 0 ? chained : pieceDrafts(sentence, who, scene)
}

/** "Văn phòng: giấy mời, hội trường.": who, and what for. */
const LED = /^(?<who>[^:;.()]{3,80}): (?<work>.+)$/

/** A rule on choosing delegates is work to be done; by whom is not said. */
function ruleDraft(sentence: Stretch): Draft[] {
  if (!says(/binh xet|binh chon|lua chon/, sentence)) return []
  const end = sentence.folded.search(/, (?:uu tien|co tinh|chu trong)|;/)
  const text = bare(end < 0 ? sentence : cut(sentence, 0, end))
  return [{ text, owner: null, request: false, due: null, kinds: ['review', 'select'], label: null }]
}

function chainDrafts(sentence: Stretch, scene: Scene): Draft[] {
  const named = ownerPhrase(sentence)
  const links = linksOf(sentence, named?.owner ?? null)
  if (links.filter(({ act }) => act === 'review' || act === 'decide').length < 2) return []
  return links.map(({ actor, act, text }, index) => {
    const shown = index === 0 && named && named.rest.from < text.to ? cut(text, Math.max(0, named.rest.from - text.from)) : text
    return {
      text: shown,
      owner: actor,
      request: index === 0 && (named?.request ?? false),
      due: duesIn(text, scene)[0] ?? null,
      kinds: index === 0 ? null : KINDS_OF[act],
      label: null,
    }
  })
}

/** Who was named last goes on acting until the sentence names another. */
function pieceDrafts(sentence: Stretch, who: Who, scene: Scene): Draft[] {
  let acting = who
  let all: Draft[] = []
  for (const part of bySemicolon(sentence)) {
    const due = says(ONLY_DUE, part) && all.length > 0 ? duesIn(part, scene)[0] : undefined
    if (due) {
      all = all.map((draft) => ({ ...draft, due: draft.due ?? due }))
      continue
    }
    const drafts = taskPieces(part).map((piece) => {
      const named = ownerPhrase(piece)
      if (named) acting = { owner: named.owner, request: named.request || who.request }
      return pieceDraft(piece, named, acting, scene)
    })
    all.push(...withSharedDue(drafts))
  }
  return all
}

function pieceDraft(piece: Stretch, named: Owned | null, acting: Who, scene: Scene): Draft {
  return {
    text: bare(withoutCriteria(named ? work(piece, named) : piece)),
    ...acting,
    due: duesIn(piece, scene)[0] ?? null,
    kinds: null,
    label: null,
  }
}

/** A request's owner is its heading, and a long name before little work would hide the work. */
function work(piece: Stretch, { owner, rest, request }: Owned): Stretch {
  const duty = first(/^(?:co|chiu) trach nhiem /, rest)
  if (duty) return cut(rest, duty.all.text.length)
  return request || rest.text.length < owner.text.length * 1.2 ? rest : piece
}

/** "A, B, trước ngày …": a deadline at the end is that of all before it. */
function withSharedDue(drafts: readonly Draft[]): Draft[] {
  const last = drafts.at(-1)?.due ?? null
  const open = drafts.slice(0, -1).every(({ due }) => due === null)
  return open ? drafts.map((draft) => ({ ...draft, due: last })) : [...drafts]
}

/** What the chosen must be like is no part of choosing them. */
const withoutCriteria = (piece: Stretch): Stretch => {
  const hit = first(/ la (?=nhung (?:ca nhan|guong|nguoi|tap the))/, piece)
  return hit && says(/lua chon|binh chon|xet/, cut(piece, 0, hit.all.from - piece.from)) ? cut(piece, 0, hit.all.from - piece.from) : piece
}
