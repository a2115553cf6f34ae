import { expect, test } from 'vitest'
import { withRomanHeadings } from './roman-headings.ts'

const read = (...texts: string[]) => withRomanHeadings(texts.map((text) => ({ text, page: 1 }))).map((line) => line.text)

test('numbers of headings in capitals are read by their strokes and by what came before', () => {
  expect(read('I MỤC ĐÍCH, YÊU CẦU', 'H. THỜI GIAN, THÀNH PHẦN', 'HI. CHƯƠNG TRÌNH HỘI NGHỊ', 'IV. TỔ CHỨC THỰC HIỆN')).toEqual([
    'I. MỤC ĐÍCH, YÊU CẦU',
    'II. THỜI GIAN, THÀNH PHẦN',
    'III. CHƯƠNG TRÌNH HỘI NGHỊ',
    'IV. TỔ CHỨC THỰC HIỆN',
  ])
})

test('a number that the paper itself gives wrongly stays', () => {
  expect(read('I. MỤC ĐÍCH', 'II. THỜI GIAN', 'II. CHƯƠNG TRÌNH')).toEqual(['I. MỤC ĐÍCH', 'II. THỜI GIAN', 'II. CHƯƠNG TRÌNH'])
})

test('what does not follow, or is no heading, stays', () => {
  const texts = ['H. THỜI GIAN', 'I. Mục đích', 'VI Đại hội', '1. VĂN NGHỆ CHÀO MỪNG', 'HỘI NGHỊ ĐIỂN HÌNH']
  expect(read('III. CHƯƠNG TRÌNH', ...texts)).toEqual(['III. CHƯƠNG TRÌNH', ...texts])
})

test('numbers after "thứ" are read by their strokes', () => {
  expect(read('tỉnh Lạng Sơn lần thứ VỊ', 'Lạng Sơn lần thứ VL', 'KIÊN MỘC LẦN THỨI (2025 - 2030)', 'lần thứ XI năm 2025')).toEqual([
    'tỉnh Lạng Sơn lần thứ VI',
    'Lạng Sơn lần thứ VI.',
    'KIÊN MỘC LẦN THỨ I (2025 - 2030)',
    'lần thứ XI năm 2025',
  ])
  expect(read('thứ Ba, thứ hai, thứ Lễ, thứ Ít')).toEqual(['thứ Ba, thứ hai, thứ Lễ, thứ Ít'])
})
