import { daysAfter, inWords, said } from '../dates.ts'
import { addTo, type Draft, heading, item, period, setField, titledItem } from '../draft.ts'

const criteria = [
  'Có thành tích xuất sắc, tiêu biểu trong phong trào thi đua, được tập thể ghi nhận',
  'Có sáng kiến, giải pháp, mô hình được áp dụng mang lại hiệu quả thiết thực',
  'Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  'Cá nhân đã được tặng Bằng khen cấp tỉnh hoặc danh hiệu Chiến sĩ thi đua cơ sở',
  'Tập thể nội bộ đoàn kết, không có đơn thư vượt cấp',
  'Vượt khó vươn lên, giúp đỡ người khác cùng tiến bộ',
  'Là nhân tố mới, có sức lan tỏa trong cộng đồng',
  'Được quần chúng tín nhiệm, đồng nghiệp noi theo',
  'Hoàn thành xuất sắc nhiệm vụ từ hai năm liên tục trở lên',
  'Có nhiều đóng góp trong các hoạt động từ thiện, nhân đạo, giúp đỡ người nghèo',
]

/** Words of the day on which nominations are due, and what they mean. */
function due(draft: Draft, day: string): { readonly words: string; readonly comparator?: string } {
  const { chance, style } = draft
  const written = said(day, style.dates === 'weekday' ? 'slash' : style.dates)
  const form = chance.pick(['before', 'before', 'latest', 'latest', 'until'] as const)
  if (form === 'before') return { words: `trước ${written}`, comparator: 'before' }
  if (form === 'until') return { words: `${chance.pick(['đến hết', 'chậm nhất đến hết'])} ${written}`, comparator: 'on_or_before' }
  if (chance.likely(0.2)) return { words: `${chance.pick(['trước 17 giờ 00', 'trước 16h30', 'chậm nhất 17h00'])} ${written}` }
  return { words: `${chance.pick(['chậm nhất', 'chậm nhất vào', 'muộn nhất là'])} ${written}`, comparator: 'on_or_before' }
}

function sending(draft: Draft) {
  const { chance, body, facts } = draft
  const day = daysAfter(facts.planDay, chance.int(14, 22))
  const { words, comparator } = due(draft, day)
  const receiver = body.short.startsWith('UBND') ? body.short.replace(` ${body.place}`, '') : body.short
  const via = body.departments.secretary
  const who = chance.pick(body.nominators)
  const through = chance.likely(0.7)
  const to = through ? `gửi về ${receiver} (qua ${via})` : `gửi về ${via}`
  const what = chance.pick([
    'lập hồ sơ đề nghị khen thưởng',
    'bình xét, lập danh sách đề nghị tuyên dương, khen thưởng',
    'rà soát, giới thiệu tập thể, cá nhân điển hình',
  ])
  const sentence = `${who} ${what} ${to} ${words}`
  const written = item(draft, `${sentence}.`)
  // An hour of a day is before that day's end and on that day: no one word says which.
  setField(draft, 'nomination.deadline', day, comparator ? { comparator } : {})
  setField(draft, 'nomination.receiver', through ? receiver : via)
  setField(draft, 'nomination.via', through ? via : null)
  addTo(draft, 'deadlines', written.part(words), { type: 'absolute', date: day })
  addTo(draft, 'tasks', written.part(sentence), {
    owner: who,
    kind: ['nominate', 'submit', 'review', 'select', 'draft_document'],
    deadline: { date: day },
  })
  return day
}

function chain(draft: Draft, after: string) {
  const { chance, body, style } = draft
  const collects = `${body.departments.secretary} tổng hợp hồ sơ, trình ${body.council} xem xét`
  addTo(draft, 'tasks', item(draft, `${collects}.`).part(collects), { owner: body.departments.secretary, kind: ['submit', 'review'] })
  const meets = daysAfter(after, chance.int(2, 4))
  const dated = chance.likely(0.5)
  const words = `trước ${said(meets, style.dates === 'weekday' ? 'slash' : style.dates)}`
  const reviews = `${body.council} họp xét, đề nghị ${body.decider} khen thưởng${dated ? ` ${words}` : ''}`
  const written = item(draft, `${reviews}.`)
  addTo(draft, 'tasks', written.part(reviews), {
    owner: body.council,
    kind: ['review', 'submit', 'decide'],
    ...(dated ? { deadline: { date: meets } } : {}),
  })
  if (dated) addTo(draft, 'deadlines', written.part(words), { type: 'absolute', date: meets })
}

export function nomination(draft: Draft) {
  const { chance } = draft
  heading(
    draft,
    0,
    chance.pick([
      'Lựa chọn điển hình và đề nghị khen thưởng',
      'Tiêu chuẩn, hồ sơ và thời hạn đề nghị',
      'Công tác khen thưởng tại Hội nghị',
      'Giới thiệu, bình xét điển hình tiên tiến',
    ]),
  )
  heading(draft, 1, chance.pick(['Tiêu chuẩn', 'Tiêu chuẩn lựa chọn']))
  for (const text of chance.some(criteria, chance.int(2, 4))) addTo(draft, 'nomination.criteria', item(draft, text))
  heading(draft, 1, chance.pick(['Hồ sơ và thời hạn', 'Thời hạn và trình tự']))
  const quota = chance.likely(0.4) ? chance.int(1, 4) : null
  setField(draft, 'nomination.quotaPerUnit', quota)
  const shown = quota === null ? '' : chance.pick([`0${quota}`, `${quota}`, `0${quota} (${inWords(quota)})`])
  if (quota !== null) {
    const each = `Mỗi đơn vị giới thiệu ${shown} cá nhân tiêu biểu`
    addTo(draft, 'tasks', item(draft, `${each}.`).part(each), { owner: 'Mỗi đơn vị', kind: ['nominate', 'select', 'allocate'] })
  }
  chain(draft, sending(draft))
}

export function upward(draft: Draft) {
  const { chance, body } = draft
  const count = chance.likely(0.5) ? chance.int(2, 9) : null
  setField(draft, 'upperDelegates.count', count)
  heading(draft, 0, chance.pick(['Đại biểu dự Đại hội cấp trên', 'Giới thiệu đại biểu dự Đại hội Thi đua yêu nước']))
  const asked =
    count === null ? 'theo số lượng được phân bổ' : `gồm ${chance.pick([`0${count}`, `0${count} (${inWords(count)})`])} đại biểu`
  item(draft, `Hội nghị thông qua danh sách đại biểu đi dự ${body.congress.name}, ${asked}.`)
}

const old = ['Bản Vạn', 'Hồng Thái', 'Cát Linh', 'Tân Hợp', 'Nghĩa Thuận', 'Mai Pha', 'Phú Lộc', 'Yên Thắng']

export function scope(draft: Draft) {
  const { chance, body, facts } = draft
  const merged = body.commune !== null && body.short.startsWith('UBND')
  const names = merged && chance.likely(0.7) ? chance.some(old, chance.int(2, 3)) : []
  draft.truth.lists['scope.predecessorCommunes'] = []
  heading(draft, 0, chance.pick(['Một số nội dung trọng tâm', 'Nội dung đánh giá, tổng kết']))
  if (names.length > 0) {
    const listed = `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
    const before = body.kind === 'xã' ? 'xã' : 'xã, thị trấn'
    const written = titledItem(draft, 'Phạm vi', `tổng kết thành tích chung của các ${before} (${listed}) trước khi sắp xếp.`)
    for (const name of names) addTo(draft, 'scope.predecessorCommunes', written.part(name), { value: name })
  }
  const past = `Báo cáo tổng kết đánh giá khách quan, toàn diện kết quả đạt được, chỉ rõ tồn tại, hạn chế và nguyên nhân giai đoạn ${period(draft, facts.past)}.`
  const coming = `Phương hướng, nhiệm vụ giai đoạn ${period(draft, facts.coming)} phải cụ thể, sát thực tế, khả thi.`
  addTo(draft, 'reportRequirements', item(draft, past))
  addTo(draft, 'reportRequirements', item(draft, coming))
}
