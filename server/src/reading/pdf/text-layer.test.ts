import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verdictOf } from './text-layer.ts'

const plan = (name: string) => readFileSync(new URL(`../../../../plans/${name}`, import.meta.url), 'utf8')

test('Vietnamese is good, in old letters too', () => {
  expect(verdictOf(plan('kien-moc.txt'))).toBe('good')
  expect(verdictOf(plan('loi-bac.restored.txt').slice(0, 600))).toBe('good')
  expect(verdictOf(plan('dev/02-truong-thcs.tcvn3.txt'))).toBe('good')
})

test('what OCR without Vietnamese made of it is read again from the picture', () => {
  expect(verdictOf(plan('loi-bac.txt'))).toBe('foreign-ocr')
  expect(verdictOf(plan('dev/02-truong-thcs.ocr.txt'))).toBe('foreign-ocr')
})

test('codes of glyphs instead of letters are no text', () => {
  expect(verdictOf('\u0003\u0010 \u0001\u0002 \ue001\ue002 '.repeat(30))).toBe('glyph-codes')
  expect(verdictOf('7KӵF KLӋQ .Ӄ KRҥFK Vӕ xqzt wkkr bdfg '.repeat(20))).toBe('glyph-codes')
})

test('a page number or a stamp is no text layer; a short page in order is one', () => {
  expect(verdictOf(' 2 ')).toBe('none')
  expect(verdictOf('Nơi nhận: Thường trực Đảng ủy; Chủ tịch UBND xã')).toBe('good')
})
