import { placeName } from '../names.ts'
import { type Body, type Place, unit } from './body.ts'

export function school({ chance, year, province }: Place): Body {
  const place = placeName(chance)
  const [name, short] = chance.pick([
    ['Trường THCS', 'THCS'],
    ['Trường Tiểu học', 'TH'],
    ['Trường Mầm non', 'MN'],
    ['Trường THPT', 'THPT'],
  ] as const)
  const above = year > 2025 || short === 'THPT' ? `Sở Giáo dục và Đào tạo tỉnh ${province}` : `Phòng GD&ĐT huyện ${placeName(chance)}`
  const departments = {
    secretary: 'Tổ Văn phòng',
    office: 'Bộ phận hành chính',
    money: 'Bộ phận kế toán',
    mass: 'Công đoàn, Đoàn Thanh niên nhà trường',
    media: 'Tổ Công nghệ thông tin',
  }
  const superior = { name: above.replace('GD&ĐT', 'Giáo dục và Đào tạo'), symbol: 'KH-SGDĐT' }
  return unit(
    {
      kind: 'trường học',
      above,
      name: `${name} ${place}`,
      place,
      symbol: `KH-${short}`,
      head: 'HIỆU TRƯỞNG',
      deputy: 'PHÓ HIỆU TRƯỞNG',
      departments,
      parts: 'tổ chuyên môn, đoàn thể',
      word: 'nhà trường',
      superior,
      venues: ['Hội trường nhà trường', 'Phòng họp tầng 2 nhà A'],
      recipients: [`${above} (b/c)`, 'Chi ủy chi bộ nhà trường', 'Các tổ chuyên môn (t/h)', 'Ban đại diện cha mẹ học sinh'],
    },
    province,
  )
}

export function hospital({ chance, province }: Place): Body {
  const place = placeName(chance)
  const departments = {
    secretary: 'Phòng Tổ chức cán bộ',
    office: 'Phòng Hành chính - Quản trị',
    money: 'Phòng Tài chính - Kế toán',
    mass: 'Công đoàn, Đoàn Thanh niên bệnh viện',
    media: 'Tổ Truyền thông',
  }
  return unit(
    {
      kind: 'bệnh viện',
      above: `Sở Y tế tỉnh ${province}`,
      name: `Bệnh viện Đa khoa khu vực ${place}`,
      place,
      symbol: 'KH-BV',
      head: 'GIÁM ĐỐC',
      deputy: 'PHÓ GIÁM ĐỐC',
      departments,
      parts: 'khoa, phòng',
      word: 'bệnh viện',
      superior: { name: `Sở Y tế tỉnh ${province}`, symbol: 'KH-SYT' },
      venues: ['Hội trường tầng 5 nhà B', 'Hội trường Bệnh viện'],
      recipients: ['Sở Y tế (b/c)', 'Đảng ủy Bệnh viện (b/c)', 'Các khoa, phòng (t/h)', 'Công đoàn cơ sở'],
    },
    province,
  )
}

export function soldiers({ chance, province }: Place): Body {
  const place = placeName(chance)
  const [above, name, symbol] = chance.pick([
    [`Bộ Chỉ huy Quân sự tỉnh ${province}`, `Ban Chỉ huy Phòng thủ khu vực ${place}`, 'KH-BCH'],
    [`Bộ Chỉ huy Quân sự tỉnh ${province}`, `Trung đoàn ${chance.int(11, 899)}`, 'KH-TrĐ'],
    [`Công an tỉnh ${province}`, `Đồn Công an ${place}`, 'KH-CA'],
  ] as const)
  const departments = {
    secretary: 'Ban Chính trị',
    office: 'Ban Tham mưu',
    money: 'Ban Tài chính',
    mass: 'Đoàn cơ sở, Hội Phụ nữ cơ sở',
    media: 'Ban Tuyên huấn',
  }
  return unit(
    {
      kind: 'lực lượng vũ trang',
      above,
      name,
      place,
      symbol,
      head: 'CHỈ HUY TRƯỞNG',
      deputy: 'PHÓ CHỈ HUY TRƯỞNG',
      departments,
      parts: 'ban, đại đội',
      word: 'đơn vị',
      superior: { name: above, symbol: 'KH-BCH' },
      venues: ['Hội trường đơn vị', 'Nhà văn hóa Trung đoàn'],
      recipients: ['Thủ trưởng cấp trên (b/c)', 'Cấp ủy, chỉ huy đơn vị', 'Các ban, đại đội (t/h)'],
    },
    province,
  )
}
