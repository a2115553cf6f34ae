import { bare } from '../lines/pieces.ts'
import { every, first } from '../lines/search.ts'
import { cut, isEmpty, type Stretch, span } from '../lines/stretch.ts'

export type Act = 'nominate' | 'collate' | 'review' | 'decide'
/** One hand through which a proposal goes; the actor is null where the sentence leaves it open. */
export type Link = { readonly actor: Stretch | null; readonly act: Act; readonly text: Stretch }

const ACTOR =
  '(?<actor>(?:hoi dong|chu tich|ban thi dua|ban thuong vu|uy ban nhan dan|ubnd|giam doc|hieu truong|thu truong|cap co tham quyen|bo chi huy|thuong truc|chi huy truong)(?:(?! xem xet| xet | tham dinh| quyet dinh| phe duyet| khen thuong (?=cho|tap|cac|tai|ca )| cong nhan| ky | ban hanh)[^;.()]){0,70}?)'
const DOES =
  '(?<does>(?:xem xet|xet|tham dinh|quyet dinh|phe duyet|(?<!thi dua[, -]{0,3})khen thuong|cong nhan|ky|ban hanh|tang)\\b(?:,? (?:quyet dinh|khen thuong|cong nhan|phe duyet|tang thuong))*)'
/** Handed on to an actor who then does something. */
const HANDS_ON = new RegExp(`(?:de nghi|trinh|bao cao|tham muu(?: cho)?)\\s+${ACTOR}\\s+${DOES}`)
const COLLATES = /(?:^|,| )(?:de )?tong hop\b/

/** The hands of a sentence in order. The first is whoever the sentence begins with. */
export function linksOf(sentence: Stretch, who: Stretch | null): Link[] {
  const hands = every(HANDS_ON, sentence).map(({ all, groups }) => ({ all, actor: groups.actor ?? all, does: groups.does ?? all }))
  if (hands.length === 0) return []
  const collates = first(COLLATES, sentence)
  const links: Link[] = []
  const handed = hands[0]?.all.from ?? sentence.to
  const collated = collates && collates.all.from < handed ? collates.all : null
  const start = bare(cut(sentence, 0, (collated?.from ?? handed) - sentence.from))
  if (!isEmpty(start)) links.push({ actor: who, act: 'nominate', text: start })
  if (collated) links.push({ actor: null, act: 'collate', text: bare(span(collated, hands[0]?.does ?? collated)) })
  hands.forEach(({ actor, does }, index) => {
    const last = index === hands.length - 1
    links.push({ actor, act: last && DECIDES.test(does.folded) ? 'decide' : 'review', text: span(actor, sentence) })
  })
  return links
}
const DECIDES = /khen thuong|quyet dinh|cong nhan|ky|ban hanh|phe duyet|tang/

/** A sentence that hands a proposal on more than once, cut where each hand takes it; any other sentence whole. */
export function byHands(sentence: Stretch): Stretch[] {
  const hands = every(HANDS_ON, sentence).map(({ all }) => all)
  if (hands.length < 2) return [sentence]
  const collates = first(COLLATES, sentence)?.all
  const starts = [...(collates && collates.from < (hands[0]?.from ?? 0) ? [collates] : hands.slice(0, 1)), ...hands.slice(1)].map(
    (of) => of.from - sentence.from,
  )
  return [0, ...starts].map((from, index) => cut(sentence, from, starts[index])).filter((of) => !isEmpty(of))
}
