import { daysAfter, said, withoutYear } from '../dates.ts'
import { addTo, type Draft, heading, item } from '../draft.ts'

type Step = { readonly does: string; readonly owner: string; readonly kind: readonly string[] }

const stepsOf = ({ body }: Draft): readonly Step[] => [
  { does: 'tổ chức bình xét, lựa chọn điển hình ở cơ sở', owner: body.units, kind: ['review', 'select'] },
  { does: 'họp thông qua danh sách đề nghị khen thưởng', owner: body.council, kind: ['review', 'decide'] },
  { does: 'hoàn thiện kịch bản, tài liệu Hội nghị', owner: body.departments.office, kind: ['draft_document', 'logistics'] },
  { does: 'duyệt chương trình văn nghệ, tổng duyệt Hội nghị', owner: 'Ban Tổ chức', kind: ['logistics', 'review', 'execute', 'decide'] },
]
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** How a step says its day: "Từ ngày 01/8 đến ngày 05/8/2025" is due on the last one. */
function spoken({ chance, style }: Draft, day: string): string {
  const form = style.dates === 'weekday' ? 'slash' : style.dates
  return chance.pick([
    capital(said(day, form)),
    `Trước ${said(day, form)}`,
    `Từ ngày ${withoutYear(daysAfter(day, -4))} đến ${said(day, form)}`,
    `Chậm nhất ${said(day, form)}`,
  ])
}

/** "- Ngày 05/8/2025: Hội đồng … họp …" or "- Trước ngày 05/8/2025: hoàn thiện kịch bản (Văn phòng …)". */
export function timetable(draft: Draft) {
  const { chance, facts } = draft
  heading(draft, 0, chance.pick(['Tiến độ thực hiện', 'Các mốc thời gian', 'Lộ trình thực hiện']))
  const behind = chance.likely(0.4)
  for (const [at, { does, owner, kind }] of chance.some(stepsOf(draft), chance.int(2, 4)).entries()) {
    const day = daysAfter(facts.planDay, 4 + at * 4 + chance.int(0, 3))
    const when = spoken(draft, day)
    const text = behind ? `${capital(does)} (${owner})` : `${capital(owner)} ${does}`
    const written = item(draft, `${when}: ${text}.`)
    addTo(draft, 'tasks', written.part(text), { owner, kind, deadline: { date: day } })
    addTo(draft, 'deadlines', written.part(when), { type: 'absolute', date: day })
  }
}

/** Where the money comes from, as a section of its own. */
export function money(draft: Draft) {
  const { chance, body } = draft
  heading(draft, 0, chance.pick(['Kinh phí thực hiện', 'Kinh phí', 'Nguồn kinh phí']))
  const owner = body.departments.money
  const does = chance.pick([
    'tham mưu bố trí kinh phí từ nguồn ngân sách và các nguồn hợp pháp khác',
    'cân đối nguồn kinh phí tổ chức Hội nghị trong dự toán được giao',
  ])
  const text = `${owner} ${does}`
  const written = chance.likely(0.5) ? item(draft, `${text}.`) : draft.page.paragraph(`${text}.`)
  addTo(draft, 'tasks', written.part(text), { owner, kind: ['budget'] })
}
