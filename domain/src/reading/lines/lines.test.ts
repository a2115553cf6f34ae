import { expect, test } from 'vitest'
import type { SourceLine } from '../source.ts'
import { foldEven } from './fold-even.ts'
import { joinLines } from './join.ts'
import { bare, bySemicolon, sentences, unbracketed } from './pieces.ts'
import { cut, passage, type Stretch, stretch } from './stretch.ts'
import { wholeOf } from './whole.ts'

const lines = (text: string): SourceLine[] => text.split('\n').map((line, index) => ({ n: index + 1, text: line, page: 1 }))
const joined = (text: string) => joinLines(lines(text)).map((group) => group.map((line) => line.text.trim()).join(' '))
const of = (text: string): Stretch => wholeOf([lines(text)], [], new Map()).stretches[0] ?? stretch(wholeOf([], [], new Map()).whole, 0, 0)
const texts = (pieces: readonly Stretch[]) => pieces.map((piece) => piece.text)

test('folding keeps every letter in its place', () => {
  for (const text of ['Đỗ Thị Hường – “Ủy ban”', 'chữ\u0301 rời', 'İstanbul']) expect(foldEven(text).length).toBe(text.length)
  expect(foldEven('ĐẶC KHU – “Phú Quý”')).toBe('dac khu - "phu quy"')
})

test('a name torn at its dash is one name', () => {
  const line = 'Các cơ quan chuyên môn của xã phối hợp chặt chẽ với Phòng chuyên trách Văn hóa'
  expect(joined(`${line}\n- Xã hội tổ chức thực hiện.`)).toEqual([`${line} - Xã hội tổ chức thực hiện.`])
})

test('a heading in capitals goes on in capitals and ends before small letters', () => {
  expect(joined('II. NỘI DUNG CHÍNH CỦA\nHỘI NGHỊ\nHội nghị nghe báo cáo.')).toEqual([
    'II. NỘI DUNG CHÍNH CỦA HỘI NGHỊ',
    'Hội nghị nghe báo cáo.',
  ])
})

test('rules and page numbers end no sentence', () => {
  expect(joined('Các thôn họp, bình xét và gửi danh sách về xã để\n2\ntổng hợp.')).toEqual([
    'Các thôn họp, bình xét và gửi danh sách về xã để tổng hợp.',
  ])
})

test('the times of a programme begin lines of their own', () => {
  expect(joined('8h00: Chào cờ, tuyên bố lý do\n8h15: Báo cáo')).toEqual(['8h00: Chào cờ, tuyên bố lý do', '8h15: Báo cáo'])
})

test('a torn row is one row', () => {
  const before = 'Các thôn, cơ quan, đơn vị trên địa bàn chủ động chuẩn bị theo bảng sau đây:'
  const rows = [
    'Việc | Đơn vị | Hạn của việc',
    'Các thôn gửi danh sách đại biểu về xã để lập sơ đồ chỗ ngồi | UBND xã,\nthôn | 10/3',
    'Loa đài | Đoàn xã | 11/3',
  ]
  expect(joined([before, ...rows].join('\n'))).toEqual([before, ...rows.map((row) => row.replace('\n', ' '))])
})

test('sentences end where a capital follows, not after shortened words', () => {
  expect(texts(sentences(of('Họp xét. Gửi kết quả về TP. Huế năm 2025. cụ thể sau (nếu có. Thì báo).')))).toEqual([
    'Họp xét.',
    'Gửi kết quả về TP. Huế năm 2025. cụ thể sau (nếu có. Thì báo).',
  ])
})

test('brackets hold their semicolons', () => {
  expect(texts(bySemicolon(of('Lập tổ (ghế; loa); báo cáo.')))).toEqual(['Lập tổ (ghế; loa);', 'báo cáo.'])
  expect([bare(of('báo cáo./.')).text, unbracketed(of('(báo cáo)')).text, unbracketed(of('(a) và (b)')).text]).toEqual([
    'báo cáo',
    'báo cáo',
    '(a) và (b)',
  ])
})

test('a passage shows lines, the least sure of its repairs, and the damaged wording', () => {
  const repair = { line: 2, from: 0, to: 3, original: 'HQI', restored: 'Hội', sureness: 'medium' as const }
  const whole = wholeOf([lines('Tổ chức\nHội nghị xã')], [repair], new Map())
  const [all] = whole.stretches
  expect(all && passage(all)).toEqual({ text: 'Tổ chức Hội nghị xã', lines: [1, 2], confidence: 'medium', ocr: 'Tổ chức HQI nghị xã' })
  expect(all && passage(cut(all, 0, 7))).toEqual({ text: 'Tổ chức', lines: [1, 1], confidence: 'high' })
})
