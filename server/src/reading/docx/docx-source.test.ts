import { expect, test } from 'vitest'
import { docxOf, MACRO_MAIN, p, paragraph, run, table } from '../../../../world/files/docx.ts'
import { docxSource } from './docx-source.ts'

const progress = { onPage: () => {}, turnToRecognise: async () => {} }
const sourceFrom = (bytes: Uint8Array) => docxSource(bytes, progress)
const textsOf = async (bytes: Uint8Array) => (await sourceFrom(bytes)).lines.map((line) => line.text)
const list = (numId: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

test('automatic numbers are text: Roman, decimal of two levels, letters and bullets', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '\uf0b7')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const body = [0, 1, 1, 2, 3, 0, 1].map((at, n) => paragraph(run(`mục ${n + 1}`), list(1, at))).join('')
  expect(await textsOf(docxOf({ body, numbering }))).toEqual([
    'I. mục 1',
    '1. mục 2',
    '2. mục 3',
    'a) mục 4',
    '- mục 5',
    'II. mục 6',
    '1. mục 7',
  ])
})

test('numbers come from styles, go on over lists of one kind, and start anew where the document says so', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`
  const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:pPr>${list(1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Base"/></w:style>`
  const muc = '<w:pStyle w:val="Muc"/>'
  const body =
    paragraph(run('a'), muc) +
    paragraph(run('b'), list(1, 1)) +
    paragraph(run('c'), muc + list(0)) +
    paragraph(run('d'), list(2)) +
    paragraph(run('e'), list(2))
  expect(await textsOf(docxOf({ body, numbering, styles }))).toEqual(['1. a', '1.1. b', 'c', '7. d', '8. e'])
})

test('tracked changes are accepted: insertions in, deletions out, a deleted paragraph leaves no number', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const gone = '<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>'
  const body =
    paragraph(`${run('Ngày ')}${gone}<w:ins>${run('15/8/2025')}</w:ins>`, list(1)) +
    paragraph(gone, `${list(1)}<w:rPr><w:del/></w:rPr>`) +
    paragraph(run('đầu '), '<w:rPr><w:del/></w:rPr>') +
    paragraph(run('cuối'), list(1))
  expect(await textsOf(docxOf({ body, numbering }))).toEqual(['1. Ngày 15/8/2025', '2. đầu cuối'])
})

test('hidden text is no text, by its own look or by its style, and is told of', async () => {
  const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
  const body = paragraph(
    `${run('Ngày 15/8/2025')}${run(' 01/01/2020', '<w:vanish/>')}${run(' x', '<w:rStyle w:val="An"/>')}${run('.', '<w:vanish w:val="0"/>')}`,
  )
  const source = await sourceFrom(docxOf({ body, styles }))
  expect(source.lines.map((line) => line.text)).toEqual(['Ngày 15/8/2025.'])
  expect(source.notes).toEqual([{ code: 'reading.note.hidden-text' }])
})

test('soft line breaks part lines, page breaks turn the page, tabs and hard hyphens stay', async () => {
  const body =
    paragraph(`${run('một')}<w:r><w:br/></w:r>${run('hai')}`) +
    paragraph(`<w:r><w:br w:type="page"/></w:r>${run('KT')}<w:r><w:noBreakHyphen/></w:r>${run('XH')}<w:r><w:tab/></w:r>${run('ba')}`)
  expect((await sourceFrom(docxOf({ body }))).lines.map(({ n, text, page }) => ({ n, text, page }))).toEqual([
    { n: 1, text: 'một', page: 1 },
    { n: 2, text: 'hai', page: 1 },
    { n: 3, text: 'KT-XH  ba', page: 2 },
  ])
})

test('rows of a table are lines with their cells; the table of the head is not one', async () => {
  const head = table([[p('ỦY BAN NHÂN DÂN') + p('XÃ LỢI BÁC'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')]])
  const programme = table([
    [p('Thời gian'), p('Nội dung')],
    [p('7h30'), p('Đón tiếp') + p('đại biểu')],
  ])
  const { lines } = await sourceFrom(docxOf({ body: head + programme }))
  expect(lines.map((line) => line.text)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'XÃ LỢI BÁC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Thời gian | Nội dung',
    '7h30 | Đón tiếp đại biểu',
  ])
  expect(lines[4]?.cells).toEqual(['7h30', 'Đón tiếp đại biểu'])
})

test('a ruled table that names papers and signers is a table, a bare one only places them', async () => {
  const rows = [
    [p('Số: 12/KH-UBND'), p('TM. ỦY BAN NHÂN DÂN')],
    [p('a'), p('b')],
  ]
  const ruled = table(rows).replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>')
  expect(await textsOf(docxOf({ body: ruled }))).toEqual(['Số: 12/KH-UBND | TM. ỦY BAN NHÂN DÂN', 'a | b'])
  expect(await textsOf(docxOf({ body: table(rows) }))).toEqual(['Số: 12/KH-UBND', 'TM. ỦY BAN NHÂN DÂN', 'a', 'b'])
  const grid = table(rows).replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>')
  expect(await textsOf(docxOf({ body: grid }))).toHaveLength(2)
})

test('fonts .VnTime, .VnTimeH and VNI are converted by run, from run, style or defaults; a Unicode run in such a font stays', async () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`
  const body =
    paragraph(run('kÕ ho¹ch', font('.VnTimeH')) + run(' tæ chøc Héi ') + run('nghÞ')) +
    paragraph(run('khen thöôûng', font('VNI-Times'))) +
    paragraph(run('xã Kiên Mộc'))
  const source = await sourceFrom(docxOf({ body, styles }))
  expect(source.lines.map((line) => line.text)).toEqual(['KẾ HOẠCH tổ chức Hội nghị', 'khen thưởng', 'xã Kiên Mộc'])
  expect(source.notes).toEqual([{ code: 'reading.note.old-letters' }])
})

test('capitals that are only a look are capitals', async () => {
  expect(await textsOf(docxOf({ body: paragraph(run('kế hoạch', '<w:caps/>')) }))).toEqual(['KẾ HOẠCH'])
})

test('text boxes are read once, whichever way they are written twice', async () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
  const body = paragraph(
    `<w:r><mc:AlternateContent><mc:Choice>${box('Số: 08/KH-UBND')}</mc:Choice><mc:Fallback>${box('Số: 08/KH-UBND')}</mc:Fallback></mc:AlternateContent></w:r>${run('KẾ HOẠCH')}`,
  )
  expect(await textsOf(docxOf({ body }))).toEqual(['KẾ HOẠCH', 'Số: 08/KH-UBND'])
})

test('fields give their result, page numbers and instructions give nothing; a header with words comes first', async () => {
  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
  const header = paragraph(`${field(' PAGE ', '2')}`) + p('UBND XÃ LỢI BÁC')
  const body = paragraph(`${field(' DATE ', '15/8/2025')}<w:fldSimple w:instr=" PAGE ">${run('9')}</w:fldSimple>${run('.')}`) + section
  expect(await textsOf(docxOf({ body, header }))).toEqual(['UBND XÃ LỢI BÁC', '15/8/2025.'])
})

test('the main part may have any name, and macros are told of and left alone', async () => {
  const source = await sourceFrom(
    docxOf({
      body: p('KẾ HOẠCH'),
      main: 'word/van-ban2.xml',
      contentType: MACRO_MAIN,
      more: [{ name: 'word/vbaProject.bin', bytes: 'x' }],
    }),
  )
  expect(source).toEqual({
    kind: 'docx',
    pages: 1,
    lines: [{ n: 1, text: 'KẾ HOẠCH', page: 1, font: { bold: false, italic: false, centred: false } }],
    notes: [{ code: 'reading.note.macros-ignored' }],
  })
})

test('letters and marks apart become whole letters', async () => {
  expect(await textsOf(docxOf({ body: p('Hội nghị'.normalize('NFD')) }))).toEqual(['Hội nghị'])
})

test('content controls, links and smart tags are looked into; styles that go round in a circle end', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
  const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph(`<w:hyperlink>${run('xem')}</w:hyperlink><w:smartTag>${run(' đây')}</w:smartTag>`, '<w:pStyle w:val="A"/>')}</w:sdtContent></w:sdt>`
  expect(await textsOf(docxOf({ body, styles }))).toEqual(['xem đây'])
})
