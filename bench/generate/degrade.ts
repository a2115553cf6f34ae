import type { Chance } from './chance.ts'

/** What happens to a plan on its way to us. Each keeps the number of lines, broken lines aside. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC')

export const decomposed = (text: string): string => text.normalize('NFD')

// TCVN 5712:1993, its third table: a byte for each small letter with its marks; capitals with marks have none there and turn small.
const letters = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđĂÂÊÔƠƯĐ'
const bytes = 'µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¨©ª«¬\u00ad®¡¢£¤¥¦§'
const tcvn3 = new Map([...letters].map((letter, at) => [letter, [...bytes][at] ?? letter]))

/** TCVN3 letters as Latin-1, as pasted from an old document set in .VnTime. */
export const asTcvn3 = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join('')

/** Lines broken again at another width, an empty line between most. */
export const brokenLines = (text: string, { int }: Chance): string => {
  const width = int(60, 85)
  const wrap = (line: string) => line.replace(new RegExp(`(.{${width - 15},${width}}) `, 'gu'), '$1\n')
  return text.split('\n').map(wrap).join('\n')
}

/** What an OCR without Vietnamese makes of letters: marks lost or wrong, look-alikes. */
const confusions: Readonly<Record<string, readonly string[]>> = {
  ư: ['u', 'w', 'tr'],
  ơ: ['o', 'œ'],
  đ: ['d'],
  ộ: ['6', 'o', 'ô'],
  ị: ['i', 'j'],
  ệ: ['é', 'e'],
  ế: ['é', 'e'],
  ạ: ['a'],
  ả: ['a', 'á'],
  ủ: ['u', 'ủ'],
  l: ['1', 'l', 'l'],
  I: ['l', 'I', 'I'],
}

/** OCR noise: `share` of the letters that carry marks or have look-alikes come out wrong. Figures are left alone. */
export function ocrNoise(text: string, chance: Chance, share: number): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const plain = withoutMarks(letter)
      const others = confusions[letter] ?? (plain === letter ? [] : [plain])
      return others.length > 0 && chance.likely(share) ? chance.pick(others) : letter
    })
    .join('')
}
