import { addTo, type Draft, heading, item, period, setField } from '../draft.ts'

const purposes = (draft: Draft) => [
  `Nhìn lại kết quả các phong trào thi đua yêu nước và công tác khen thưởng giai đoạn ${period(draft, draft.facts.past)}, rút ra bài học kinh nghiệm; xác định phương hướng, nhiệm vụ giai đoạn ${period(draft, draft.facts.coming)}`,
  'Tuyên dương, tôn vinh những tập thể, cá nhân tiêu biểu trên các lĩnh vực; qua đó cổ vũ cán bộ, đoàn viên và quần chúng hăng hái thi đua',
  'Phát hiện, bồi dưỡng, nhân rộng các mô hình mới, cách làm hay, gương người tốt, việc tốt trong lao động, học tập và công tác',
  'Nâng cao nhận thức, trách nhiệm của cấp ủy, người đứng đầu đối với công tác thi đua, khen thưởng',
  'Tạo không khí phấn khởi, động viên mọi người thi đua hoàn thành vượt mức nhiệm vụ được giao',
]
const requirements = [
  'Việc tổ chức Hội nghị bảo đảm trang trọng, đúng quy định, thiết thực, hiệu quả, không phô trương, lãng phí',
  'Công tác chuẩn bị được tiến hành chu đáo, phân công rõ người, rõ việc, rõ thời gian hoàn thành',
  'Việc lựa chọn, bình xét điển hình phải khách quan, đúng đối tượng, đúng thành tích, không cào bằng',
  'Gắn việc tổ chức Hội nghị với thực hiện nhiệm vụ chính trị của đơn vị',
  'Hình thức tổ chức đa dạng, có sức lan tỏa, phù hợp với điều kiện thực tế',
]
const themes = [
  'Đoàn kết, kỷ cương, đổi mới, phát triển',
  'Thi đua là yêu nước, yêu nước phải thi đua',
  'Chung sức xây dựng quê hương giàu đẹp, văn minh',
  'Đổi mới, sáng tạo vì sự nghiệp chung',
]

export function aims(draft: Draft) {
  const { chance } = draft
  const theme = chance.likely(0.3) ? chance.pick(themes) : null
  const first = chance.some(purposes(draft).slice(1), chance.int(1, 3))
  const written = [purposes(draft)[0] ?? '', ...first]
  const themed = theme === null ? written : [...written.slice(0, -1), `${written.at(-1)}, với chủ đề “${theme}”`]
  const asked = chance.some(requirements, chance.int(1, 4))
  setField(draft, 'theme.', theme)
  const apart = chance.pick(['together', 'together', 'apart', 'one'] as const)
  if (apart === 'apart') {
    heading(draft, 0, chance.pick(['Mục đích', 'Mục đích, ý nghĩa']))
    for (const text of themed) addTo(draft, 'purposes', item(draft, text))
    heading(draft, 0, chance.pick(['Yêu cầu', 'Yêu cầu chung']))
  } else {
    heading(draft, 0, chance.pick(['Mục đích, yêu cầu', 'Mục đích và yêu cầu', 'Mục đích - Yêu cầu']))
    if (apart === 'together') heading(draft, 1, 'Mục đích')
    for (const text of themed) addTo(draft, 'purposes', item(draft, text))
    if (apart === 'together') heading(draft, 1, 'Yêu cầu')
  }
  for (const text of asked) addTo(draft, 'requirements', item(draft, text))
  setField(draft, 'scope.evaluationPeriod', draft.facts.past)
  setField(draft, 'scope.directionPeriod', draft.facts.coming)
}
