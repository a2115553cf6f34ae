import { expect, test } from 'vitest'
import type { SourceText } from '../source.ts'
import { parseLexicon } from './lexicon.ts'
import { restoreText } from './restore.ts'

/** Every letter loses its marks, those on ê turn into é: what an English reader mostly does. */
const alphabet = [...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ']
const readAs = (letter: string): string =>
  'êềếểễệ'.includes(letter) ? 'é' : letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')
const channel = alphabet.flatMap((letter) => [
  `${letter}\t10\t${readAs(letter)} 9`,
  `${letter.toUpperCase()}\t10\t${readAs(letter).toUpperCase().replace('É', 'E')} 9`,
])

const lexicon = parseLexicon({
  syllables:
    'điển 9\ndiện 8\nhình 9\ntiên 9\ntiến 9\nlợi 5\nlội 5\nbác 5\nbạc 5\nxã 9\nxa 5\ntỉnh 9\ntính 5\nngày 9\nông 4\nđồng 4\ndòng 4\nmây 3\nmáy 3\nlà 9\nlạ 3\nđại 9\ndại 4\ndiển 2\nủy 9\ntổ 5',
  pairs: 'lội xa\ndiện tính',
  phrases: [
    'Hội nghị điển hình tiên tiến xã @ lần thứ I.',
    'Tổ chức hội nghị điển hình tiên tiến của tỉnh.',
    'Ủy ban nhân dân xã @ ban hành kế hoạch.',
    'Đại biểu là điển hình tiên tiến của xã.',
    'UBND xã @, ngày 24 tháng 7 năm 2025',
    'đồng chí @ phát biểu',
    'ông @',
    'HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN',
  ].join('\n'),
  channel: channel.join('\n'),
  places: 'lợi bác 1\nlàng mây 1\nlạng mây 1',
  abbreviations: '# comment\nUBND\nHĐND\nTĐ-KT\nHPND',
  families: 'Nguyễn\nVũ',
})
const textOf = (...texts: string[]): SourceText => ({
  kind: 'text',
  pages: 1,
  notes: [],
  lines: texts.map((text, i) => ({ n: i + 1, text, page: 1 })),
})
const restored = (...texts: string[]): string[] => restoreText(textOf(...texts), lexicon).source.lines.map((line) => line.text)
const repairs = (...texts: string[]) => restoreText(textOf(...texts), lexicon).repairs

test('sound text comes back as it is', () => {
  const source = textOf('Hội nghị điển hình tiên tiến', 'UBND')
  expect(restoreText(source, lexicon)).toEqual({ source, repairs: [], damaged: false })
})

test('text of another language comes back as it is', () => {
  const source = textOf('The quick brown fox jumps over hedges', 'without stopping anywhere')
  expect(restoreText(source, lexicon)).toEqual({ source, repairs: [], damaged: false })
})

test('damaged words come back, each with what stood there and where it stands now', () => {
  const { source, repairs: made, damaged } = restoreText(textOf('Hoi nghi dién hinh tién tién cua tinh'), lexicon)
  expect(source.lines).toEqual([{ n: 1, text: 'Hội nghị điển hình tiên tiến của tỉnh', page: 1 }])
  expect(damaged).toBe(true)
  expect(made.map(({ line, from, to, original, restored: now }) => [line, from, to, original, now])).toEqual([
    [1, 0, 3, 'Hoi', 'Hội'],
    [1, 4, 8, 'nghi', 'nghị'],
    [1, 9, 13, 'dién', 'điển'],
    [1, 14, 18, 'hinh', 'hình'],
    [1, 19, 23, 'tién', 'tiên'],
    [1, 24, 28, 'tién', 'tiến'],
    [1, 29, 32, 'cua', 'của'],
    [1, 33, 37, 'tinh', 'tỉnh'],
  ])
})

test('text typed without marks comes back, in capitals as in small letters', () => {
  expect(restored('HOI NGHI DIEN HINH TIEN TIEN', 'Uy ban nhan dan xa ban hanh ke hoach')).toEqual([
    'HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN',
    'Ủy ban nhân dân xã ban hành kế hoạch',
  ])
})

test('numbers, dates and codes are never touched; labels and abbreviations are put right', () => {
  expect(
    restored('I1. T6 chuc hoi nghi tién tién cua tinh', 'UBND x3 ban hanh ké hoach 14 ngay 24/7/2025', '- HDND, TP-KT, 199/KH-UBND (d/c)'),
  ).toEqual(['II. Tổ chức hội nghị tiên tiến của tỉnh', 'UBND xã ban hành kế hoạch 14 ngày 24/7/2025', '- HĐND, TĐ-KT, 199/KH-UBND (đ/c)'])
})

test('a place is spelt as the list has it, and the word beside it is understood', () => {
  expect(restored('Hoi nghi dién hinh tién tién xa Loi Bac lan thu I')).toEqual(['Hội nghị điển hình tiên tiến xã Lợi Bác lần thứ I'])
  expect(restored('HOI NGHI DIEN HINH TIEN TIEN', 'XA LOI BAC', 'Uy ban nhan dan xa ban hanh ke hoach')[1]).toBe('XÃ LỢI BÁC')
})

test('a place that is in no list, or twice, stays as it stands wherever it stands, marked', () => {
  const lines = [
    'Uy ban nhan dan xa Dong May ban hanh ké hoach',
    'Hoi nghi dién hinh tién tién cua “Dong May”',
    'Uy ban nhan dan xa Lang May ban hanh',
  ]
  expect(restored(...lines)).toEqual([
    'Ủy ban nhân dân xã Dong May ban hành kế hoạch',
    'Hội nghị điển hình tiên tiến của “Dong May”',
    'Ủy ban nhân dân xã Lang May ban hành',
  ])
  const names = repairs(...lines).filter(({ original, restored: now }) => original === now)
  expect(names.map(({ line, original, sureness }) => [line, original, sureness])).toEqual([
    [1, 'Dong', 'low'],
    [1, 'May', 'low'],
    [2, 'Dong', 'low'],
    [2, 'May', 'low'],
    [3, 'Lang', 'low'],
    [3, 'May', 'low'],
  ])
})

test('names of persons stay as they stand, marked', () => {
  expect(
    restored(
      'Hoi nghi dién hinh tién tién, ông Tién',
      'Nguyén Van Dong',
      'Hoi nghi dién hinh tién tién cua tinh',
      'd/c Tinh ban hanh ké hoach',
    ),
  ).toEqual([
    'Hội nghị điển hình tiên tiến, ông Tién',
    'Nguyén Van Dong',
    'Hội nghị điển hình tiên tiến của tỉnh',
    'đ/c Tinh ban hành kế hoạch',
  ])
})

test('a lone damaged line among sound ones comes back only if it proves to be Vietnamese', () => {
  const sound = ['Hội nghị điển hình tiên tiến', 'Ủy ban nhân dân xã ban hành', 'Tổ chức hội nghị của tỉnh']
  expect(restored(...sound, 'hoi nghi dien hinh tien tien', 'Microsoft Office Professional Plus')).toEqual([
    ...sound,
    'hội nghị điển hình tiên tiến',
    'Microsoft Office Professional Plus',
  ])
})

test('a sentence goes on over the line, a word that is sound already helps', () => {
  expect(restored('Hoi nghi dién hinh tién tién cua Uy ban nhan dan xa ban hanh ké hoach hoi', 'nghi dién hinh tiến')[1]).toBe(
    'nghị điển hình tiến',
  )
})

test('in a page damaged here and there good words stay, damaged ones and d for đ come back', () => {
  const sound = 'Hội nghị điển hình tiên tiến xã lần thứ, tổ chức hội nghị điển hình tiên tiến của tỉnh.'
  const source = textOf(
    sound,
    sound,
    'Hoi nghi dién hình tiên tién xã, ủy ban nhân dân xã ban hành kế hoạch, dại biểu là diển hình tiên tiến',
  )
  const { source: back, damaged } = restoreText(source, lexicon)
  expect(damaged).toBe(true)
  expect(back.lines.map((line) => line.text)).toEqual([
    sound,
    sound,
    'Hội nghị điển hình tiên tiến xã, ủy ban nhân dân xã ban hành kế hoạch, đại biểu là điển hình tiên tiến',
  ])
})

test('the hooks of letters may be read as apostrophes', () => {
  expect(restored('Hoi nghi dién hinh tién tién cua ti’nh')).toEqual(['Hội nghị điển hình tiên tiến của tỉnh'])
})

test('a date tells that a name of a place stands before it', () => {
  expect(
    restored('Uy ban nhan dan xa ban hanh ké hoach', 'UBND xa Loi Bac, ngay 24 thang 7 nam 2025', 'Xa May, ngay 24 thang 7 nam 2025').slice(
      1,
    ),
  ).toEqual(['UBND xã Lợi Bác, ngày 24 tháng 7 năm 2025', 'Xã May, ngày 24 tháng 7 năm 2025'])
})
