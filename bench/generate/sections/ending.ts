import { addTo, type Draft, setField } from '../draft.ts'
import { personName } from '../names.ts'

/** Written before the name, no part of it. */
const ranks: Readonly<Record<string, readonly (string | null)[]>> = {
  'lực lượng vũ trang': ['Thượng tá ', 'Trung tá ', 'Thiếu tá ', null],
  'bệnh viện': ['BSCKII. ', 'ThS.BS. ', 'TTƯT.BSCKII. ', null],
  'trường học': ['ThS. ', null, null],
}

const titled = (text: string) => text.charAt(0) + text.slice(1).toLowerCase()

type Ends = {
  readonly start: string
  readonly rows: readonly { readonly text: string; readonly printed: string }[]
  readonly signing: readonly string[]
  readonly name: string | null
  readonly rank: string | null
}

function sign({ chance, page }: Draft, { signing, name, rank }: Ends) {
  for (const text of signing) page.line(text)
  if (chance.likely(0.3)) page.line(chance.pick(['(Đã ký)', '(Ký tên, đóng dấu)']))
  for (let n = chance.int(0, 4); n > 0; n -= 1) page.gap()
  if (name !== null) page.line(`${rank ?? ''}${name}`)
}

function receive(draft: Draft, { start, rows }: Ends) {
  draft.page.line(start)
  for (const { text, printed } of rows) addTo(draft, 'recipients', draft.page.line(printed).part(text), { value: text })
}

function columns(draft: Draft, { start, rows, signing, name }: Ends) {
  const { chance, page } = draft
  const gap = chance.pick([' ', '          ', '\t'])
  page.line(`${start}${gap}${signing[0]}`)
  const beside = [...signing.slice(1), ...(name === null ? [] : [null, name])]
  for (const [at, { text, printed }] of rows.entries()) {
    const right = beside[at]
    addTo(draft, 'recipients', page.line(right ? `${printed}${gap}${right}` : printed).part(text), { value: text })
  }
  for (const right of beside.slice(rows.length)) if (right) page.line(right)
}

function endsOf(draft: Draft): Ends {
  const { chance, body } = draft
  const acting = chance.likely(0.4)
  const byOrder = acting && body.onBehalf !== null && chance.likely(0.15)
  const head = acting ? `${byOrder ? 'TL.' : 'KT.'} ${body.head}` : body.head
  const deputy = byOrder ? 'CHÁNH VĂN PHÒNG' : body.deputy
  const name = chance.likely(0.85) ? personName(chance) : null
  setField(draft, 'signatory.signingFor', acting ? head : null)
  setField(draft, 'signatory.position', titled(acting ? deputy : body.head))
  setField(draft, 'signatory.name', name)
  const files = chance.pick(['Lưu: VT', 'Lưu VT', `Lưu: VT, ${chance.pick(['VHXH', 'TĐKT', 'TCCB', 'NV'])}`])
  const receivers = [...chance.some(body.recipients, chance.int(3, body.recipients.length)), files]
  return {
    start: chance.pick(['Nơi nhận:', 'Nơi nhận:', 'NƠI NHẬN:']),
    rows: receivers.map((text, at) => ({ text, printed: `- ${text}${at === receivers.length - 1 ? '.' : ';'}` })),
    signing: [...(body.onBehalf && !byOrder ? [body.onBehalf] : []), head, ...(acting ? [deputy] : [])],
    name,
    rank: chance.pick(ranks[body.kind] ?? [null]),
  }
}

/** The signature and the recipients: one after the other in either order, or as two columns on the same lines. */
export function ending(draft: Draft) {
  const ends = endsOf(draft)
  const order = draft.chance.pick(['receiveFirst', 'signFirst', 'columns'] as const)
  draft.page.gap()
  if (order === 'columns') columns(draft, ends)
  if (order === 'receiveFirst') receive(draft, ends)
  if (order !== 'columns') sign(draft, ends)
  if (order === 'signFirst') receive(draft, ends)
}
