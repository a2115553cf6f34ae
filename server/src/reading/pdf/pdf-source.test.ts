import { expect, test } from 'vitest'
import { textPdf } from '../../../../world/files/pdf.ts'
import { pdfSource } from './pdf-source.ts'

const progress = { onPage: () => {}, turnToRecognise: async () => {} }
const BODY = [
  'Thực hiện Kế hoạch số 199/KH-UBND ngày 23/7/2025 của Ủy ban nhân dân tỉnh',
  'về việc tổ chức Đại hội thi đua yêu nước các cấp, các ngành tiến tới Đại hội',
  'thi đua yêu nước tỉnh lần thứ VI và Đại hội thi đua yêu nước toàn quốc.',
]
const body = (top: number) => BODY.map((text, at) => ({ text, x: 85, y: top - at * 20 }))
const textsOf = async (bytes: Uint8Array) => (await pdfSource(bytes, progress)).lines.map((line) => line.text)

test('the head of two columns is read left, then right; lines keep page and box', async () => {
  const source = await pdfSource(
    textPdf([
      [
        { text: 'ỦY BAN NHÂN DÂN', x: 85, y: 780 },
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 780 },
        { text: 'XÃ LỢI BÁC', x: 100, y: 762 },
        { text: 'Độc lập - Tự do - Hạnh phúc', x: 330, y: 762 },
        { text: 'Số: 08/KH-UBND', x: 95, y: 735 },
        { text: 'Lợi Bác, ngày 24 tháng 7 năm 2025', x: 320, y: 735 },
        ...body(690),
      ],
    ]),
    progress,
  )
  expect(source.lines.map((line) => line.text)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'XÃ LỢI BÁC',
    'Số: 08/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Lợi Bác, ngày 24 tháng 7 năm 2025',
    ...BODY,
  ])
  expect(source.lines[0]).toEqual({
    n: 1,
    text: 'ỦY BAN NHÂN DÂN',
    page: 1,
    box: { x: 1429, y: 605, width: 1704, height: 178 },
    font: { size: 13, centred: false },
  })
  expect([source.kind, source.pages, source.notes]).toEqual(['pdf', 1, []])
})

test('recipients and signature side by side come one after the other, the name below its title', async () => {
  const left = ['Nơi nhận:', '- Sở Nội vụ (b/c);', '- Thường trực Đảng ủy xã;', '- Lưu: VT.'].map((text, at) => ({
    text,
    x: 85,
    y: 500 - at * 16,
    size: 11,
  }))
  const right = [
    { text: 'TM. ỦY BAN NHÂN DÂN', x: 340, y: 500 },
    { text: 'CHỦ TỊCH', x: 380, y: 482 },
    { text: 'Hoàng Văn Hội', x: 370, y: 380 },
  ]
  expect(await textsOf(textPdf([[...body(600), ...left, ...right]]))).toEqual([
    ...BODY,
    'Nơi nhận:',
    '- Sở Nội vụ (b/c);',
    '- Thường trực Đảng ủy xã;',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Hoàng Văn Hội',
  ])
})

test('a table gives one line a row, cells that run over two lines put together', async () => {
  const rows = [
    ['Thời gian', 'Nội dung', 'Thực hiện'],
    ['7h30', 'Đón tiếp đại biểu', 'Văn phòng'],
    ['8h00', 'Khai mạc, tuyên bố', 'Chủ tịch'],
  ].flatMap((cells, row) => cells.map((text, column) => ({ text, x: 85 + column * 160, y: 400 - row * 40 })))
  const source = await pdfSource(textPdf([[...body(600), ...rows, { text: 'lý do', x: 245, y: 300 }]]), progress)
  expect(source.lines.slice(3).map((line) => line.text)).toEqual([
    'Thời gian | Nội dung | Thực hiện',
    '7h30 | Đón tiếp đại biểu | Văn phòng',
    '8h00 | Khai mạc, tuyên bố lý do | Chủ tịch',
  ])
  expect(source.lines[4]?.cells).toEqual(['7h30', 'Đón tiếp đại biểu', 'Văn phòng'])
})

test('page numbers are no lines, and pages turned by their own mark are read as they stand', async () => {
  expect(await textsOf(textPdf([body(700), [{ text: '2', x: 297, y: 800 }, ...body(700)]]))).toEqual([...BODY, ...BODY])
  const sideways = await pdfSource(textPdf([body(700)], { turned: 90 }), progress)
  expect(sideways.lines.map((line) => line.text)).toEqual(BODY)
})

test('letters of TCVN3 in a text layer become Unicode', async () => {
  const old = ['Tæ chøc Héi nghÞ ®iÓn h×nh tiªn tiÕn x· Kiªn Méc lÇn thø I', 'thùc hiÖn KÕ ho¹ch cña ñy ban nh©n d©n tØnh L¹ng S¬n']
  const source = await pdfSource(textPdf([old.map((text, at) => ({ text, x: 85, y: 700 - at * 20 }))]), progress)
  expect(source.lines.map((line) => line.text)).toEqual([
    'Tổ chức Hội nghị điển hình tiên tiến xã Kiên Mộc lần thứ I',
    'thực hiện Kế hoạch của ủy ban nhân dân tỉnh Lạng Sơn',
  ])
  expect(source.notes).toEqual([{ code: 'reading.note.old-letters', page: 1, detail: 'tcvn3' }])
})
