import { amountOf, NUMBER } from '../dates/number.ts'
import { criteriaOf } from '../findings/criteria.ts'
import { found, nothing } from '../findings/find.ts'
import type { Scene } from '../findings/scene.ts'
import { bare, byComma, sentences } from '../lines/pieces.ts'
import { first, says } from '../lines/search.ts'
import { cut, passage, type Stretch } from '../lines/stretch.ts'
import type { ChainStep, Passage, Reading } from '../reading.ts'
import { linksOf } from './chain.ts'
import type { Draft } from './draft.ts'
import { kindsOf } from './kinds.ts'
import { ownerPhrase } from './owner.ts'
import { addressOf } from './tasks.ts'

type Nomination = Reading['nomination']

/** Who proposes whom, to whom and by when: the task that calls for proposals and says so. */
export function nominationOf(drafts: readonly Draft[], scene: Scene): Nomination {
  const calls = drafts.filter(isCall)
  const addressed = calls.filter(({ text }) => addressOf(text).receiver)
  const call =
    addressed.find(({ due }) => due) ?? addressed[0] ?? calls.find(({ due, text }) => due && !says(/^(?:tong hop|tham dinh)/, text))
  const { receiver, via } = call ? addressOf(call.text) : { receiver: undefined, via: undefined }
  const day = call?.due?.day
  return {
    who: call?.owner ? found(call.owner.text, call.owner) : nothing,
    what: call ? found(whatOf(call.text).text, whatOf(call.text)) : nothing,
    deadline: day && call.due ? found(day, call.due.at, { comparator: call.due.comparator }) : nothing,
    receiver: receiver ? found(receiver.text, receiver) : nothing,
    via: via ? found(via.text, via) : nothing,
    quotaPerUnit: quotaOf(scene),
    priorities: call ? prioritiesOf(call.text) : [],
    criteria: criteriaOf(scene),
    chain: chainOf(scene, drafts),
  }
}

const isCall = ({ text, kinds }: Draft): boolean =>
  (kinds ?? kindsOf(text.folded)).includes('nominate') && says(/gui|nop|gioi thieu|de nghi|dang ky/, text) && !says(/nguoi tot/, text)
const whatOf = (text: Stretch): Stretch => {
  const end = text.folded.search(/,? (?:gui|nop|chuyen)\b|,? truoc ngay/)
  const what = bare(end > 0 ? cut(text, 0, end) : text)
  return says(/gioi thieu|de nghi|lap|binh|chon/, what) ? what : text
}

const PREFERRED = /(?:trong do )?uu tien (?<groups>[^;.]+?)(?= de |$)/
function prioritiesOf(text: Stretch): Passage[] {
  const groups = first(PREFERRED, text)?.groups.groups
  return groups ? byComma(groups).map((group) => passage(bare(group))) : []
}

const QUOTA = new RegExp(
  `moi (?:cong doan|doi|tram|chi hoi|hop tac xa|don vi|co quan|thon|to|truong|chi bo|khu pho|khoa|phong|tap the|tieu doan|dai doi|xa|phuong)[^.;]{0,60}?(?:gioi thieu|de nghi|lua chon|chon cu|chon|cu)(?: khong qua| toi da| tu)? (?<n>${NUMBER})(?! ?(?:-|den))[^.;]{0,12}?(?:ca nhan|tap the|dai bieu|dien hinh|guong|nguoi)`,
)
function quotaOf(scene: Scene): Nomination['quotaPerUnit'] {
  for (const one of scene.sections.flatMap(({ body }) => (body ? sentences(body) : []))) {
    const hit = first(QUOTA, one)
    const value = hit && amountOf(hit.groups.n?.folded ?? '')
    if (hit && value) return found(value, hit.all)
  }
  return nothing
}

/** The hands through which a proposal goes, from the sentence that names most of them. */
function chainOf(scene: Scene, drafts: readonly Draft[]): ChainStep[] {
  const chains = scene.sections
    .filter(({ topics }) => topics.has('organise') || topics.has('milestones') || topics.has('awards'))
    .flatMap(({ body, cells }) => (body && !cells ? sentences(body) : []))
    .map((sentence) => linksOf(sentence, ownerPhrase(sentence)?.owner ?? ownerOf(sentence, drafts)))
  const longest = chains.reduce((best, chain) => (chain.length > best.length ? chain : best), [])
  return longest.map(({ actor, act, text }, index) => ({ step: index + 1, actor: actor?.text ?? null, action: act, ...passage(text) }))
}
const ownerOf = (sentence: Stretch, drafts: readonly Draft[]): Stretch | null =>
  drafts.find(({ text }) => text.from >= sentence.from && text.to <= sentence.to)?.owner ?? null
