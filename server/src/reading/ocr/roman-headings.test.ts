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
