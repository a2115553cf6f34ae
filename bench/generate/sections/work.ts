import type { Body } from '../bodies/body.ts'
import type { Chance } from '../chance.ts'
import { daysAfter, inWords, said, slashed, withoutYear } from '../dates.ts'
import { addTo, type Draft, heading, item, titledItem } from '../draft.ts'
import { longName } from '../names.ts'
import type { Paragraph } from '../page.ts'

type Department = keyof Body['departments']
type Job = { readonly text: string; readonly kind: readonly string[] /** Done after the event. */; readonly afterwards?: true }

const jobs: Readonly<Record<Department, readonly Job[]>> = {
  secretary: [
    { text: 'Tham mưu thành lập Ban Tổ chức và các tiểu ban giúp việc', kind: ['organise_body', 'draft_document'] },
    { text: 'Dự thảo báo cáo tổng kết phong trào thi đua và bài phát động', kind: ['draft_document'] },
    { text: 'Phân bổ số lượng đại biểu cho từng đơn vị', kind: ['allocate'] },
    { text: 'Tổng hợp, thẩm định hồ sơ đề nghị khen thưởng', kind: ['review', 'submit'] },
    { text: 'Soạn thảo quyết định khen thưởng, in giấy khen', kind: ['draft_document', 'logistics'] },
    {
      text: 'Rà soát, đôn đốc tiến độ chuẩn bị của các đơn vị, kịp thời báo cáo khó khăn phát sinh',
      kind: ['review', 'execute', 'submit'],
    },
    { text: 'Lập danh sách khách mời trình cấp ủy cho ý kiến', kind: ['draft_document', 'submit'] },
    { text: 'Hướng dẫn các đơn vị lập hồ sơ đề nghị khen thưởng', kind: ['guide', 'draft_document'] },
    { text: 'Báo cáo kết quả tổ chức Hội nghị về cấp trên', kind: ['submit', 'draft_document'], afterwards: true },
    { text: 'Chuẩn bị giấy mời, danh sách đại biểu', kind: ['draft_document', 'logistics'] },
  ],
  office: [
    { text: 'Xây dựng kịch bản điều hành Hội nghị', kind: ['draft_document'] },
    { text: 'Chuẩn bị hội trường, âm thanh, ánh sáng và các điều kiện phục vụ Hội nghị', kind: ['logistics'] },
    { text: 'Kê dọn bàn ghế, cắm hoa, treo phông chữ, ảnh Bác', kind: ['logistics'] },
    { text: 'Ghi biên bản, lưu giữ tài liệu Hội nghị', kind: ['logistics', 'draft_document', 'execute'] },
    { text: 'Đón tiếp, hướng dẫn chỗ ngồi cho đại biểu', kind: ['logistics'] },
    { text: 'Bố trí lực lượng phục vụ, bảo đảm an ninh trật tự nơi diễn ra Hội nghị', kind: ['logistics'] },
    { text: 'Gửi giấy mời và tài liệu đến đại biểu', kind: ['submit', 'logistics'] },
  ],
  money: [
    { text: 'Lập dự toán kinh phí tổ chức Hội nghị trình cấp có thẩm quyền phê duyệt', kind: ['budget', 'submit'] },
    { text: 'Thẩm định dự toán, cấp phát kinh phí trước khi tổ chức', kind: ['budget', 'review'] },
    { text: 'Chuẩn bị tiền thưởng kèm theo quyết định khen thưởng', kind: ['budget', 'logistics'] },
    { text: 'Bố trí kinh phí, hướng dẫn thanh quyết toán theo quy định', kind: ['budget', 'guide'] },
  ],
  mass: [
    { text: 'Vận động đoàn viên, hội viên hăng hái tham gia các phong trào thi đua', kind: ['mobilise', 'communicate'] },
    { text: 'Phát động đợt thi đua ngắn ngày lập thành tích chào mừng Hội nghị', kind: ['mobilise', 'execute', 'communicate'] },
    { text: 'Cử đoàn viên tham gia phục vụ lễ tân', kind: ['logistics', 'execute'] },
    { text: 'Phát hiện, giới thiệu gương người tốt, việc tốt', kind: ['nominate'] },
    { text: 'Chuẩn bị chương trình văn nghệ chào mừng Hội nghị', kind: ['logistics', 'execute'] },
  ],
  media: [
    { text: 'Tuyên truyền đậm nét về Hội nghị và các điển hình tiên tiến', kind: ['communicate'] },
    { text: 'Viết bài, chụp ảnh, ghi hình toàn bộ Hội nghị', kind: ['communicate', 'execute'] },
    { text: 'Phát trên hệ thống loa truyền thanh mỗi ngày hai lượt', kind: ['communicate'] },
    { text: 'Mở chuyên mục giới thiệu gương người tốt, việc tốt trên trang thông tin điện tử', kind: ['communicate'] },
    { text: 'Xây dựng phóng sự về phong trào thi đua chiếu tại Hội nghị', kind: ['communicate', 'draft_document'] },
  ],
}

type Due = { readonly words: string; readonly date?: string; readonly daysBeforeEvent?: number; readonly workingDays?: boolean }

const before = (chance: Chance, days: number): Due => {
  const figure = chance.pick([
    String(days).padStart(2, '0'),
    String(days),
    `${String(days).padStart(2, '0')} (${inWords(days)})`,
    inWords(days),
  ])
  const words = chance.pick([
    `trước Hội nghị ${figure} ngày`,
    `trước ngày tổ chức Hội nghị ${figure} ngày`,
    `chậm nhất ${figure} ngày trước khi tổ chức Hội nghị`,
  ])
  return { words, daysBeforeEvent: days }
}

const after = (chance: Chance): Due => {
  const days = chance.pick([3, 5, 7, 10])
  const figure = chance.pick([String(days).padStart(2, '0'), inWords(days)])
  const words = chance.pick([
    `sau Hội nghị ${figure} ngày`,
    `chậm nhất sau Hội nghị ${figure} ngày`,
    `sau khi kết thúc Hội nghị ${figure} ngày`,
    `trong vòng ${figure} ngày sau Hội nghị`,
    `chậm nhất ${figure} ngày sau khi kết thúc Hội nghị`,
  ])
  return { words, daysBeforeEvent: -days }
}

/** A due day in one of the ways in which plans give it. */
function dueOf({ chance, facts, style }: Draft): Due {
  const day = daysAfter(facts.planDay, chance.int(5, 20))
  const form = style.dates === 'weekday' ? 'slash' : style.dates
  const days = chance.pick([3, 5, 7, 10, 15])
  return chance.pick<() => Due>([
    () => ({ words: `${chance.pick(['trước', 'xong trước', 'hoàn thành trước'])} ${said(day, form)}`, date: day }),
    () => ({ words: `${chance.pick(['chậm nhất', 'hoàn thành chậm nhất'])} ${said(day, form)}`, date: day }),
    () => ({ words: `trước ngày ${withoutYear(day)}`, date: day }),
    () => before(chance, days),
    () => before(chance, days),
    () => ({ words: `trước Hội nghị ${chance.pick(['01 tuần', 'một tuần'])}`, daysBeforeEvent: 7 }),
    () => ({
      words: `chậm nhất ${String(days).padStart(2, '0')} ngày làm việc trước ngày tổ chức Hội nghị`,
      daysBeforeEvent: days,
      workingDays: true,
    }),
  ])()
}

const meaning = ({ words: _, ...due }: Due, eventDay: string | null) => {
  if (due.daysBeforeEvent === undefined || due.workingDays || eventDay === null) return due
  return { ...due, computed: daysAfter(eventDay, -due.daysBeforeEvent) }
}

/** Keeps one piece of work: the task, and its day among the deadlines. */
function keep(
  draft: Draft,
  given: { readonly written: Paragraph; readonly text: string; readonly owner: string; readonly job: Job; readonly due: Due | null },
) {
  const { written, text, owner, job, due } = given
  const deadline = due === null ? null : meaning(due, draft.facts.eventDay)
  addTo(draft, 'tasks', written.part(text), { owner, kind: job.kind, ...(deadline === null ? {} : { deadline }) })
  if (due !== null && deadline !== null)
    addTo(draft, 'deadlines', written.part(due.words), { type: due.date ? 'absolute' : 'relative', ...deadline })
}

/** Some jobs are led together with others: "Chủ trì, phối hợp với … lập dự toán". */
function led({ chance, body }: Draft, job: Job): Job {
  const lower = `${job.text.charAt(0).toLowerCase()}${job.text.slice(1)}`
  if (!chance.likely(0.2)) return job
  const lead = chance.pick(['Chủ trì, phối hợp với các đơn vị liên quan', `Phối hợp với ${body.departments.secretary}`, 'Chủ động'])
  return { ...job, text: `${lead} ${lower}` }
}

const mayBeDue = (draft: Draft, job: Job) => {
  if (job.afterwards) return draft.chance.likely(0.8) ? after(draft.chance) : null
  return draft.chance.likely(0.4) ? dueOf(draft) : null
}
const sentenceOf = (job: Job, due: Due | null) => (due === null ? job.text : `${job.text}, ${due.words}`)

function underHeadings(draft: Draft, departments: readonly Department[]) {
  const { chance, body } = draft
  const given = chance.pick(['', '', 'Giao '])
  for (const department of departments) {
    const owner = body.departments[department]
    const asks = department === 'mass' ? chance.pick(['Đề nghị ', '']) : given
    heading(draft, 1, `${asks}${owner}`)
    for (const one of chance.some(jobs[department], chance.int(1, jobs[department].length))) {
      const job = led(draft, one)
      const due = mayBeDue(draft, job)
      const text = sentenceOf(job, due)
      keep(draft, { written: item(draft, `${text}.`), text, owner, job, due })
    }
  }
}

/** "- Phòng Kinh tế: lập dự toán …; bố trí …." */
function inline(draft: Draft, departments: readonly Department[]) {
  const { chance, body } = draft
  const titled = chance.likely(0.67)
  for (const department of departments) {
    const owner = body.departments[department]
    const chosen = chance
      .some(jobs[department], chance.int(1, 2))
      .map((job) => ({ job: { ...job, text: job.text.charAt(0).toLowerCase() + job.text.slice(1) }, due: mayBeDue(draft, job) }))
    const said = `${chosen.map(({ job, due }) => sentenceOf(job, due)).join('; ')}.`
    const written = titled ? titledItem(draft, owner, said) : item(draft, `${owner} chịu trách nhiệm ${said}`)
    for (const { job, due } of chosen) keep(draft, { written, text: sentenceOf(job, due), owner, job, due })
  }
}

/** "Giao Phòng Kinh tế lập dự toán …": a sentence a department, the body commands or asks. */
function commands(draft: Draft, departments: readonly Department[]) {
  const { chance, body, page } = draft
  for (const department of departments) {
    const owner = body.departments[department]
    const [one] = chance.some(jobs[department], 1)
    if (!one) continue
    const due = mayBeDue(draft, one)
    const job = { ...one, text: `${one.text.charAt(0).toLowerCase()}${one.text.slice(1)}` }
    const text = sentenceOf(job, due)
    const says = `${department === 'mass' ? 'Đề nghị' : 'Giao'} ${owner} ${text}.`
    keep(draft, { written: chance.likely(0.5) ? item(draft, says) : page.paragraph(says), text, owner, job, due })
  }
}

/** "Từ 06 - 08/4/2025" is due on the 8th. */
function rowDay({ chance, facts }: Draft): Due & { readonly date: string } {
  const date = daysAfter(facts.planDay, chance.int(6, 20))
  const from = daysAfter(date, -2)
  const sameMonth = from.slice(0, 7) === date.slice(0, 7)
  const range = `Từ ${withoutYear(from).slice(0, 2)} - ${slashed(date)}`
  return { words: chance.pick([slashed(date), `Trước ${slashed(date)}`, withoutYear(date), ...(sameMonth ? [range] : [])]), date }
}

/** In small bodies people are named, not departments: "Đ/c Nông Thị Thu Mơ - Phó ban". */
function table(draft: Draft, departments: readonly Department[]) {
  const { chance, body, page } = draft
  const people = body.commune === null && chance.likely(0.4)
  const { cells } = draft.style
  const heads = chance.pick([
    ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
    ['STT', 'Nhiệm vụ', 'Người, đơn vị thực hiện', 'Thời hạn'],
  ])
  page.line(heads.join(cells))
  const rows = departments.flatMap((department) =>
    chance
      .some(
        jobs[department].filter((job) => !job.afterwards),
        chance.int(1, 2),
      )
      .map((job) => ({ department, job })),
  )
  for (const [at, { department, job }] of rows.entries()) {
    const owner = people ? longName(chance) : body.departments[department]
    const cell = people ? `Đ/c ${owner}${chance.pick(['', ' - Phó ban', ' - Ủy viên'])}` : owner
    const due = rowDay(draft)
    const written = page.line([at + 1, job.text, cell, due.words].join(cells))
    keep(draft, { written, text: job.text, owner, job, due })
  }
}

export function work(draft: Draft) {
  const { chance, body, page } = draft
  heading(draft, 0, chance.pick(['Tổ chức thực hiện', 'Phân công thực hiện', 'Phân công nhiệm vụ']))
  const departments = chance.shuffled<Department>(['secretary', 'office', 'money', 'mass', 'media']).slice(0, chance.int(3, 5))
  chance.pick([underHeadings, underHeadings, inline, table, commands])(draft, departments)
  const units = body.units
  const orders = [
    { says: `${body.short} yêu cầu ${units} nghiêm túc triển khai thực hiện Kế hoạch này`, owner: units },
    { says: `Nhận được Kế hoạch này, yêu cầu ${units} nghiêm túc thực hiện`, owner: units },
    { says: `Trên đây là Kế hoạch tổ chức ${draft.style.event}, đề nghị ${units} triển khai thực hiện`, owner: units },
  ]
  const { says, owner } = chance.pick(orders)
  if (chance.likely(0.3)) {
    const asks = `Trong quá trình thực hiện, nếu có vướng mắc, ${units} phản ánh về ${body.departments.secretary} để tổng hợp, báo cáo`
    addTo(draft, 'tasks', page.paragraph(`${asks}.`).part(asks), { owner: units, kind: ['submit', 'execute', 'guide'] })
  }
  const written = page.paragraph(`${says}${chance.pick(['./.', '. /.', '.', '/.'])}`)
  addTo(draft, 'tasks', written.part(says), { owner, kind: ['execute'] })
}
