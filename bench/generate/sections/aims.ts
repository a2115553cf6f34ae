import { addTo, type Draft, heading, item, period, setField } from '../draft.ts'

const purposes = (draft: Draft) => {
  const past = period(draft, draft.facts.past)
  const coming = period(draft, draft.facts.coming)
  const { chance } = draft
  const opening = [
    `Nhìn lại kết quả các phong trào thi đua yêu nước và công tác khen thưởng giai đoạn ${past}, rút ra bài học kinh nghiệm; xác định phương hướng, nhiệm vụ giai đoạn ${coming}`,
    `Tổng kết phong trào thi đua yêu nước giai đoạn ${past}; đề ra phương hướng, mục tiêu của phong trào thi đua giai đoạn ${coming}`,
    `Đánh giá những kết quả nổi bật, những mặt còn hạn chế trong công tác thi đua, khen thưởng giai đoạn ${past} và định hướng cho giai đoạn ${coming}`,
  ]
  const others = [
    'Tuyên dương, tôn vinh những tập thể, cá nhân tiêu biểu trên các lĩnh vực; qua đó cổ vũ cán bộ, đoàn viên và quần chúng hăng hái thi đua',
    'Ghi nhận, động viên kịp thời những đóng góp của người lao động, nhất là ở cơ sở',
    'Phát hiện, bồi dưỡng, nhân rộng các mô hình mới, cách làm hay, gương người tốt, việc tốt trong lao động, học tập và công tác',
    'Nâng cao nhận thức, trách nhiệm của cấp ủy, người đứng đầu đối với công tác thi đua, khen thưởng',
    'Tạo không khí phấn khởi, động viên mọi người thi đua hoàn thành vượt mức nhiệm vụ được giao',
    'Khơi dậy niềm tự hào, tinh thần trách nhiệm, ý chí vươn lên của mỗi tập thể, cá nhân',
    'Qua Hội nghị, tiếp tục quán triệt Chỉ thị của cấp ủy về đổi mới công tác thi đua, khen thưởng',
    'Làm cho phong trào thi đua trở thành việc làm thường xuyên, tự giác của mỗi người',
    'Chào mừng các ngày lễ lớn của đất nước và đại hội đảng bộ các cấp',
    'Giới thiệu kinh nghiệm của những đơn vị dẫn đầu để các nơi học tập, làm theo',
    'Là dịp để các điển hình gặp gỡ, trao đổi, học tập kinh nghiệm lẫn nhau',
  ]
  return { opening: chance.pick(opening), others }
}
const requirements = [
  'Việc tổ chức Hội nghị bảo đảm trang trọng, đúng quy định, thiết thực, hiệu quả, không phô trương, lãng phí',
  'Công tác chuẩn bị được tiến hành chu đáo, phân công rõ người, rõ việc, rõ thời gian hoàn thành',
  'Việc lựa chọn, bình xét điển hình phải khách quan, đúng đối tượng, đúng thành tích, không cào bằng',
  'Gắn việc tổ chức Hội nghị với thực hiện nhiệm vụ chính trị của đơn vị',
  '100% đơn vị cử đại biểu tham dự đầy đủ, đúng thành phần',
  'Không tổ chức liên hoan, không tặng quà lưu niệm dưới mọi hình thức',
  'Mỗi đơn vị phải chọn được ít nhất một gương mới để giới thiệu',
  'Báo cáo tham luận viết cô đọng, có số liệu, không quá ba trang',
  'Nội dung Hội nghị ngắn gọn, tập trung, tránh dàn trải',
  'Tuân thủ các quy định về thực hành tiết kiệm, phòng chống dịch bệnh và bảo đảm an ninh trật tự',
  'Các đơn vị chủ động phối hợp, hoàn thành phần việc được giao đúng thời hạn',
  'Hình thức tổ chức đa dạng, có sức lan tỏa, phù hợp với điều kiện thực tế',
]
const themes = [
  'Đoàn kết, kỷ cương, đổi mới, phát triển',
  'Thi đua là yêu nước, yêu nước phải thi đua',
  'Chung sức xây dựng quê hương giàu đẹp, văn minh',
  'Đổi mới, sáng tạo vì sự nghiệp chung',
]

/** The theme in a section of its own, in quotes. */
function themeSection(draft: Draft, theme: string) {
  const { chance, page } = draft
  heading(draft, 0, chance.pick(['Chủ đề', 'Chủ đề Hội nghị']))
  page.paragraph(`“${theme}”${chance.pick(['', '.'])}`)
}

/** Purposes and requirements under a heading each, under one with two below it, or in one list. */
function print(draft: Draft, aimed: readonly string[], asked: readonly string[]) {
  const { chance } = draft
  const shape = chance.pick(['together', 'together', 'apart', 'one'] as const)
  const depth = shape === 'apart' ? 0 : 1
  if (shape !== 'apart') heading(draft, 0, chance.pick(['Mục đích, yêu cầu', 'Mục đích và yêu cầu', 'Mục đích - Yêu cầu']))
  if (shape !== 'one') heading(draft, depth, chance.pick(['Mục đích', 'Mục đích, ý nghĩa']))
  for (const text of aimed) addTo(draft, 'purposes', item(draft, text))
  if (shape !== 'one') heading(draft, depth, chance.pick(['Yêu cầu', 'Yêu cầu chung']))
  for (const text of asked) addTo(draft, 'requirements', item(draft, text))
}

export function aims(draft: Draft) {
  const { chance } = draft
  const theme = chance.likely(0.3) ? chance.pick(themes) : null
  const { opening, others } = purposes(draft)
  const written = [opening, ...chance.some(others, chance.int(1, 4))]
  const apartTheme = theme !== null && chance.likely(0.4)
  const themed = theme === null || apartTheme ? written : [...written.slice(0, -1), `${written.at(-1)}, với chủ đề “${theme}”`]
  setField(draft, 'theme.', theme)
  print(draft, themed, chance.some(requirements, chance.int(1, 4)))
  if (apartTheme) themeSection(draft, theme)
  setField(draft, 'scope.evaluationPeriod', draft.facts.past)
  setField(draft, 'scope.directionPeriod', draft.facts.coming)
}
