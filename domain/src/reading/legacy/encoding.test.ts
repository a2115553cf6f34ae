import { expect, test } from 'vitest'
import { decodeLegacy, encodingOf, shareOfSyllables } from './encoding.ts'

test('TCVN3 letters pasted into a Unicode file are read, capitals of .VnTimeH too', () => {
  expect(decodeLegacy('KÕ HO¹CH\nTæ chøc Héi nghÞ ®iÓn h×nh tiªn tiÕn')).toEqual({
    text: 'KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến',
    encoding: 'tcvn3',
    mixed: false,
  })
})

test('VNI letters are read, small and capital', () => {
  expect(decodeLegacy('UÛY BAN NHAÂN DAÂN\nToå chöùc Hoäi nghò ñieån hình tieân tieán, khen thöôûng')).toEqual({
    text: 'ỦY BAN NHÂN DÂN\nTổ chức Hội nghị điển hình tiên tiến, khen thưởng',
    encoding: 'vni',
    mixed: false,
  })
})

test('Windows-1258 letters and their combining marks become whole letters', () => {
  expect(decodeLegacy('Hôòi nghiò ðiêÒn hiÌnh tiên tiêìn ðýõòc tôÒ chýìc')).toEqual({
    text: 'Hội nghị điển hình tiên tiến được tổ chức',
    encoding: 'windows-1258',
    mixed: false,
  })
})

test('UTF-8 that was read as Windows-1252 is turned back, also where an editor replaced the no-break space', () => {
  const text = 'Hội nghị điển hình tiên tiến là của xã'
  const shown = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
  expect(decodeLegacy(shown)).toEqual({ text, encoding: 'mojibake', mixed: false })
  expect(decodeLegacy(shown.replaceAll('\u00a0', ' '))).toEqual({ text, encoding: 'mojibake', mixed: false })
})

test('letters and marks apart (NFD) become whole letters', () => {
  expect(decodeLegacy('Hội nghị'.normalize('NFD'))).toEqual({ text: 'Hội nghị', encoding: 'unicode', mixed: false })
})

test('new text pasted under old text keeps its own letters, line by line', () => {
  expect(decodeLegacy('Tæ chøc Héi nghÞ ®iÓn h×nh tiªn tiÕn\n2025\nTổ chức Hội nghị xã')).toEqual({
    text: 'Tổ chức Hội nghị điển hình tiên tiến\n2025\nTổ chức Hội nghị xã',
    encoding: 'tcvn3',
    mixed: true,
  })
  expect(decodeLegacy('Tổ chức Hội nghị điển hình tiên tiến của xã, tỉnh\nTæ chøc Héi nghÞ').text).toBe(
    'Tổ chức Hội nghị điển hình tiên tiến của xã, tỉnh\nTổ chức Hội nghị',
  )
})

test('clean text, text without marks and text without letters are left alone', () => {
  for (const text of [
    'Tổ chức Hội nghị «điển hình» 50 m² – “xã”…',
    'To chuc Hoi nghi',
    'hội nghị xã Kiên Mộc tổ chức\nhéi',
    '15/8/2025',
    '',
  ]) {
    expect(decodeLegacy(text)).toEqual({ text, encoding: 'unicode', mixed: false })
  }
})

test('the encoding of a whole text is named', () => {
  expect(encodingOf('KÕ HO¹CH Tæ chøc Héi nghÞ')).toBe('tcvn3')
  expect(encodingOf('Kế hoạch tổ chức Hội nghị')).toBe('unicode')
})

test('the share of possible syllables tells Vietnamese from what only looks like it', () => {
  expect(shareOfSyllables(['Hội', 'nghị', 'điển', 'hình'])).toBe(1)
  expect(shareOfSyllables(['nghi', 'dién', 'tién', 'hinh'])).toBe(0.5)
  expect(shareOfSyllables([])).toBe(1)
})
