import { addTo, type Draft, heading, item, period } from '../draft.ts'
import type { Span } from '../page.ts'

const itemsOf = (draft: Draft) => {
  const { chance, facts } = draft
  const past = period(draft, facts.past)
  const coming = period(draft, facts.coming)
  const middle = [
    chance.pick(['Diễn văn khai mạc', 'Khai mạc Hội nghị']),
    `Trình bày báo cáo tổng kết phong trào thi đua giai đoạn ${past}, phương hướng giai đoạn ${coming}`,
    chance.pick(['Tham luận của các điển hình tiên tiến', 'Báo cáo điển hình của các tập thể, cá nhân']),
    chance.pick(['Giao lưu với các gương tiêu biểu', 'Tọa đàm, giao lưu cùng các điển hình']),
    chance.pick(['Khen thưởng đột xuất', 'Tri ân các thế hệ lãnh đạo, cán bộ đi trước']),
    chance.pick(['Chiếu phóng sự về phong trào thi đua', 'Xem phim tư liệu về 5 năm thi đua']),
    chance.pick([
      'Công bố quyết định và trao thưởng cho các tập thể, cá nhân',
      'Trao giấy khen, tặng hoa các điển hình',
      'Biểu dương, khen thưởng',
    ]),
    chance.pick(['Phát biểu của lãnh đạo cấp trên', 'Lãnh đạo cấp trên phát biểu chỉ đạo', 'Ý kiến phát biểu của đại biểu']),
    chance.pick(['Suy tôn đại biểu đi dự Đại hội Thi đua yêu nước cấp trên', 'Bầu đoàn đại biểu dự Đại hội cấp trên']),
    chance.pick([`Phát động phong trào thi đua giai đoạn ${coming}`, `Phát động đợt thi đua ${coming}`]),
    'Đại diện các đơn vị hưởng ứng phong trào thi đua',
  ]
  const first = [
    chance.pick(['Đón tiếp đại biểu, văn nghệ chào mừng', 'Văn nghệ chào mừng']),
    chance.pick(['Chào cờ, tuyên bố lý do, giới thiệu đại biểu', 'Tuyên bố lý do, giới thiệu đại biểu']),
  ]
  const kept = new Set(chance.some(middle, chance.int(5, middle.length)))
  return [...first, ...middle.filter((text) => kept.has(text)), chance.pick(['Tổng kết, bế mạc', 'Bế mạc Hội nghị', 'Chào cờ bế mạc'])]
}

/** One item as the plan prints it; answers where its words stand. */
type Printer = (text: string, at: number) => Span

function tableRows(draft: Draft): Printer {
  const { chance, page, body } = draft
  const clock = chance.pick(['h', ':'])
  page.line(['Thời gian', 'Nội dung', chance.pick(['Thực hiện', 'Đơn vị phụ trách'])].join(draft.style.cells))
  const owners = [body.departments.office, body.departments.secretary, 'Ban Tổ chức', body.departments.mass]
  return (text, at) => {
    const [from, to] = [450 + at * 15, 465 + at * 15].map(
      (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}${clock}${String(minutes % 60).padStart(2, '0')}`,
    )
    return page.line([`${from} - ${to}`, text, chance.pick(owners)].join(draft.style.cells)).part(text)
  }
}

/** "- 7h30 - 7h45: Đón tiếp đại biểu". */
function byClock(draft: Draft): Printer {
  const hour = (minutes: number) => `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}`
  return (text, at) => item(draft, `${hour(450 + at * 15)} - ${hour(465 + at * 15)}: ${text}`).part(text)
}

function printerOf(draft: Draft, form: 'figures' | 'dashes' | 'table' | 'clock'): Printer {
  if (form === 'clock') return byClock(draft)
  if (form === 'table') return tableRows(draft)
  if (form === 'dashes') return (text) => item(draft, text)
  return (text, at) => draft.page.paragraph(`${at + 1}. ${text}${draft.chance.pick(['', '.'])}`).part(text)
}

function printed(draft: Draft, items: readonly string[], form: (typeof forms)[number]): Span[] {
  const { chance, page } = draft
  if (form === 'inline') {
    const written = page.paragraph(items.map((text, at) => `${at + 1}. ${text}.`).join(' '))
    return items.map((text) => written.part(text))
  }
  if (form === 'prose') {
    const lower = items.map((text) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`)
    const written = page.paragraph(`${chance.pick(['Hội nghị gồm các nội dung', 'Chương trình gồm'])}: ${lower.join('; ')}.`)
    return lower.map((text) => written.part(text))
  }
  if (form !== 'sessions') return items.map(printerOf(draft, form))
  const half = Math.ceil(items.length / 2)
  const names = chance.pick([
    ['Buổi sáng', 'Buổi chiều'],
    ['Phiên thứ nhất', 'Phiên thứ hai'],
  ] as const)
  return items.map((text, at) => {
    if (at === 0 || at === half) page.line(`* ${names[at === 0 ? 0 : 1]}:`)
    return item(draft, text)
  })
}

const forms = ['figures', 'figures', 'dashes', 'dashes', 'table', 'inline', 'sessions', 'clock', 'prose'] as const

export function programme(draft: Draft) {
  const { chance } = draft
  const items = itemsOf(draft)
  heading(
    draft,
    0,
    chance.pick([
      'Chương trình Hội nghị',
      'Nội dung, chương trình',
      'Nội dung chương trình Hội nghị',
      'Dự kiến chương trình',
      'Trình tự Hội nghị',
    ]),
  )
  for (const [at, span] of printed(draft, items, chance.pick(forms)).entries()) addTo(draft, 'programme', span, { position: at + 1 })
}

const works = [
  'Tuyên truyền sâu rộng tư tưởng thi đua yêu nước của Chủ tịch Hồ Chí Minh, chủ trương của Đảng, chính sách, pháp luật của Nhà nước về thi đua, khen thưởng',
  'Tổ chức các hoạt động văn hóa, văn nghệ, thể thao chào mừng Hội nghị',
  'Trưng bày hình ảnh, hiện vật, sản phẩm tiêu biểu của các đơn vị tại khu vực tổ chức Hội nghị',
  'Dâng hương tại Nghĩa trang liệt sĩ trước giờ khai mạc',
  'Thăm, tặng quà gia đình chính sách, người có công nhân dịp Hội nghị',
  'Đăng tải tin, bài về các tập thể, cá nhân tiêu biểu trên các phương tiện thông tin trước, trong và sau Hội nghị',
  'Trang trí khánh tiết, treo băng rôn, khẩu hiệu tại các trục đường chính',
]

export function activities(draft: Draft) {
  const { chance } = draft
  heading(
    draft,
    0,
    chance.pick([
      'Một số hoạt động trước và trong dịp tổ chức Hội nghị',
      'Các hoạt động chào mừng Hội nghị',
      'Hoạt động trước, trong và sau Hội nghị',
    ]),
  )
  for (const text of chance.some(works, chance.int(2, 4))) addTo(draft, 'activities', item(draft, `${text}.`), { owner: null })
}
