import { nth, said } from '../dates.ts'
import { addTo, type Draft, period, setField } from '../draft.ts'
import type { Span } from '../page.ts'

const state = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM']
const mottoes = ['Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc']

/** The line of the number and that of place and day. A plan that is not in the register yet leaves room for the clerk's hand. */
function registered(draft: Draft) {
  const { chance, body, facts } = draft
  const number = String(chance.int(3, 289))
  const printed = chance.likely(0.5) ? number.padStart(2, '0') : number
  if (chance.likely(0.12)) {
    const day = `ngày ${chance.pick(['     ', '...'])} tháng ${Number(facts.planDay.slice(5, 7))} năm ${facts.year}`
    return { number: null, date: null, lines: [`Số:${chance.pick(['      ', '.....', '   '])}/${body.symbol}`, `${body.place}, ${day}`] }
  }
  const numberLine = `${chance.pick(['Số: ', 'Số:  ', 'Số '])}${printed}${chance.pick(['/', ' /'])}${body.symbol}`
  return { number: printed, date: facts.planDay, lines: [numberLine, `${body.place}, ${said(facts.planDay, 'words')}`] }
}

/** The header of Nghị định 30/2020: as two columns read one after the other, side by side on one line, or lost. */
export function header(draft: Draft) {
  const { chance, body, page } = draft
  const shape = chance.pick(['after', 'after', 'side', 'before', 'lost'] as const)
  const { number, date, lines } = registered(draft)
  const [numberLine = '', placeLine = ''] = lines
  const left = [...(body.above ? [body.above] : []), ...body.own]
  const right = [chance.pick(state), chance.pick(mottoes)]
  const given = shape !== 'lost'
  setField(draft, 'document.type', 'Kế hoạch')
  setField(draft, 'document.number', given ? number : null)
  setField(draft, 'document.symbol', given ? body.symbol : null)
  setField(draft, 'document.place', given ? body.place : null)
  setField(draft, 'document.date', given ? date : null)
  const gap = chance.pick([' ', '      ', '\t'])
  const rows = [...left, ...right].slice(0, Math.max(left.length, right.length))
  const beside = rows.map((_, row) => [left[row], right[row]].filter((cell) => cell !== undefined).join(gap))
  const printed = {
    after: [...left, numberLine, ...right, placeLine],
    before: [...right, ...left, numberLine, placeLine],
    side: [...beside, `${numberLine}${gap}${placeLine}`],
    lost: [],
  }
  for (const text of printed[shape]) page.line(text)
  page.gap()
}

const ways = ['tiến tới', 'hướng tới', 'chào mừng']

/** A title as one paragraph, or broken by hand before whose conference it is. */
function titleLines({ chance, body, page }: Draft, whole: string): Span {
  const at = whole.toUpperCase().indexOf(` ${body.whose.toUpperCase()}`)
  if (at < 0 || chance.likely(0.6)) return page.paragraph(whole)
  const first = page.line(whole.slice(0, at))
  const second = page.line(whole.slice(at + 1))
  return { text: whole, lines: [first.lines[0], second.lines[1]] }
}

export function title(draft: Draft) {
  const { chance, body, facts, style, page } = draft
  const ordinal = facts.ordinal === null ? '' : ` ${nth(facts.ordinal, style.nth)}`
  const term = facts.term === null ? '' : ` (${period(draft, facts.term)})`
  const upper = chance.likely(0.4)
    ? `, ${chance.pick(ways)} ${body.congress.name} ${nth(body.congress.level === 'nation' ? facts.nationalOrdinal : facts.upperOrdinal, style.nth)}`
    : ''
  const lead = chance.pick(['Tổ chức', 'Tổ chức', 'Về việc tổ chức'])
  page.line('KẾ HOẠCH')
  const whole = `${lead} ${style.event} ${body.whose}${ordinal}${term}${upper}`
  const written = titleLines(draft, chance.likely(0.2) ? whole.toUpperCase() : whole)
  setField(draft, 'document.title', written.text, { lines: written.lines })
  setField(draft, 'document.issuer', body.issuer)
  if (body.commune !== null) setField(draft, 'document.commune', body.commune)
  setField(draft, 'conference.ordinal', facts.ordinal)
  setField(draft, 'conference.term', facts.term)
  page.gap()
}

const laws = [
  { text: 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', more: '', type: 'Luật', number: null, date: '2022-06-15', from: 2023 },
  {
    text: 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ',
    more: ' quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    type: 'Nghị định',
    number: '98/2023/NĐ-CP',
    date: '2023-12-31',
    from: 2024,
  },
]

/** What the State laid down, each on a line of its own. */
function lawful(draft: Draft) {
  for (const { text, more, from, ...basis } of laws) {
    if (draft.facts.year < from || draft.chance.likely(0.5)) continue
    addTo(draft, 'legalBases', draft.page.paragraph(`Căn cứ ${text}${more};`).part(text), basis)
  }
}

/** Laws are named without a number, orders of the superior with one. */
export function bases(draft: Draft) {
  const { chance, body, facts, style, page } = draft
  lawful(draft)
  const day = `${facts.year}-0${chance.int(1, 2)}-${chance.int(10, 28)}`
  const number = `${chance.int(12, 940)}/${body.superior.symbol}`
  const kind = body.superior.symbol.startsWith('HD') ? 'Hướng dẫn' : 'Kế hoạch'
  const upper = body.congress.level === 'nation' ? null : `${body.congress.name} ${nth(facts.upperOrdinal, style.nth)}`
  const national = `Đại hội Thi đua yêu nước toàn quốc ${nth(facts.nationalOrdinal, style.nth)}`
  const towards = [upper, national].filter((name) => name !== null).join(' và ')
  const order = `${kind} số ${number} ${said(day, style.dates === 'weekday' ? 'slash' : style.dates)} của ${body.superior.name} ${chance.pick(['về việc', 'về', 'v/v'])} tổ chức Đại hội Thi đua yêu nước các cấp, tiến tới ${towards}`
  const closing = `${body.short} ${chance.pick(['ban hành', 'xây dựng'])} Kế hoạch tổ chức ${style.event} ${body.whose}${chance.pick([', cụ thể như sau:', ' như sau:', ' với các nội dung sau:'])}`
  const apart = chance.likely(0.5)
  const written = page.paragraph(`${chance.pick(['Thực hiện', 'Căn cứ', 'Triển khai thực hiện'])} ${order}${apart ? ';' : `, ${closing}`}`)
  if (apart) page.paragraph(closing)
  addTo(draft, 'legalBases', written.part(order), { type: kind, number, date: day })
  if (upper !== null) addTo(draft, 'upperCongresses', written.part(upper), { level: 'province', ordinal: facts.upperOrdinal })
  addTo(draft, 'upperCongresses', written.part(national), { level: 'nation', ordinal: facts.nationalOrdinal })
}
