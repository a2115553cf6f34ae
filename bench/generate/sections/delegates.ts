import { inWords } from '../dates.ts'
import { addTo, type Draft, heading, item, setField, titledItem } from '../draft.ts'

/** A rule that also tells somebody, unnamed, to hold a review. */
const reviewed = 'Đại biểu điển hình phải được bình xét công khai, dân chủ từ cơ sở'
const rules = [
  reviewed,
  'Mỗi thành viên trong đoàn đại biểu phải có ít nhất một sáng kiến được công nhận',
  'Tập thể được chọn phải là đơn vị dẫn đầu cụm, khối thi đua trong năm liền kề',
  'Số lượng, cơ cấu đại biểu phân bổ phải được thực hiện nghiêm, không thay đổi khi chưa có ý kiến của Ban Tổ chức',
  'Bảo đảm cân đối giữa các lĩnh vực, ngành nghề, vùng miền',
  'Ưu tiên giới thiệu điển hình ở vùng khó khăn, có cách làm mới',
  'Không giới thiệu người đang trong thời gian xem xét, thi hành kỷ luật',
]
const groups = [
  { key: 'women', words: 'đại biểu nữ' },
  { key: 'ethnic_minority', words: 'đại biểu là người dân tộc thiểu số' },
  { key: 'youth', words: 'đại biểu trẻ tuổi' },
  { key: 'direct_worker', words: 'người trực tiếp lao động, sản xuất' },
] as const

/** "Tối đa 120 đại biểu", "không quá 120 (một trăm hai mươi) đại biểu", "tổng số 120 đại biểu, gồm 90 … và 30 …". */
function number(draft: Draft): string {
  const { chance } = draft
  const count = chance.int(6, 30) * 10
  const form = chance.pick(['most', 'most', 'whole', 'sum', 'words'] as const)
  const figure = form === 'words' ? chance.pick([`${count} (${inWords(count)})`, inWords(count)]) : String(count)
  const exact = form === 'whole' || form === 'sum'
  setField(draft, 'delegates.maximum', count, { comparator: exact ? '=' : '<=' })
  if (form === 'sum') {
    const guests = Math.round(count / 30) * 10
    return `${chance.pick(['Tổng số', 'Tổng cộng'])} ${figure} đại biểu, gồm ${count - guests} đại biểu chính thức và ${guests} đại biểu khách mời`
  }
  return exact ? `Tổng số: ${figure} đại biểu` : `${chance.pick(['Tối đa', 'Không quá', 'Không vượt quá'])} ${figure} đại biểu`
}

export function delegates(draft: Draft) {
  const { chance, body } = draft
  if (!draft.style.joined)
    heading(
      draft,
      0,
      chance.pick([
        'Thành phần, số lượng đại biểu',
        'Thành phần và số lượng',
        'Đại biểu dự Hội nghị',
        'Thành phần tham dự',
        'Đối tượng, số lượng đại biểu',
      ]),
    )
  const percent = chance.pick([60, 65, 70, 75, 80])
  const about = chance.likely(0.6) ? 'khoảng ' : ''
  const official = chance.pick(['đại biểu điển hình tiên tiến', 'đại biểu là điển hình'])
  const guests = chance.pick(['đại biểu khách mời', 'đại biểu khách mời và lãnh đạo các ngành'])
  const shares = chance.likely(0.5)
  const split = shares ? ` (${official} ${about}${percent}%; ${guests} ${about}${100 - percent}%)` : ''
  const who = `Lãnh đạo ${body.sector}, khách mời; đại diện các tập thể, cá nhân điển hình của ${body.units}${split}.`
  const composition = titledItem(draft, 'Thành phần', who)
  if (shares) {
    addTo(draft, 'delegates.shares', composition.part(`${official} ${about}${percent}%`), { percent, category: official })
    addTo(draft, 'delegates.shares', composition.part(`${guests} ${about}${100 - percent}%`), { percent: 100 - percent, category: guests })
  }
  if (chance.likely(0.85)) titledItem(draft, 'Số lượng', `${number(draft)}.`)
  else setField(draft, 'delegates.maximum', null)
  const chosen = chance.likely(0.6) ? chance.some(groups, chance.int(1, 3)) : []
  if (chosen.length > 0) {
    const written = item(
      draft,
      `${chance.pick(['Chú trọng', 'Quan tâm lựa chọn', 'Ưu tiên'])} ${chosen.map(({ words }) => words).join(', ')}.`,
    )
    for (const { key, words } of chosen) addTo(draft, 'delegates.priorityGroups', written.part(words), { key, quota: null })
  }
  for (const text of chance.some(rules, chance.int(0, 3))) {
    const written = item(draft, `${text}.`)
    addTo(draft, 'delegates.rules', written)
    if (text === reviewed) addTo(draft, 'tasks', written.part(text), { owner: null, kind: ['review', 'select'] })
  }
}
