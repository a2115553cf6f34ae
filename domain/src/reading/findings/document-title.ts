import type { Found } from '../found.ts'
import { cut, type Stretch } from '../lines/stretch.ts'
import type { Paper } from '../outline/paper.ts'
import { found, nothing } from './find.ts'

const TYPES: Readonly<Record<string, string>> = {
  'ke hoach': 'Kế hoạch',
  'huong dan': 'Hướng dẫn',
  'thong bao': 'Thông báo',
  'quyet dinh': 'Quyết định',
  'chuong trinh': 'Chương trình',
  'de an': 'Đề án',
  'phuong an': 'Phương án',
  'cong van': 'Công văn',
  'thong tri': 'Thông tri',
  'chi thi': 'Chỉ thị',
}
const typeName = (of: Stretch): string => of.folded.split(' ').slice(0, 2).join(' ')

export function typeOf({ type }: Paper): Found<string> {
  const name = type && typeName(type)
  return type && name && TYPES[name] ? found(TYPES[name], cut(type, 0, name.length)) : nothing
}

export const titleOf = ({ title }: Paper): Found<string> => (title ? found(title.text, title) : nothing)
