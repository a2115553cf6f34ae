/** VNI-Windows (fonts VNI-Times and the like): a base letter followed by a sign that is itself a Latin-1 letter. */
const TONES = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' }
/** The circumflex alone and with each tone. */
const ROOF = { â: '', à: '\u0300', á: '\u0301', å: '\u0309', ã: '\u0303', ä: '\u0323' }
/** The breve alone and with each tone. */
const BREVE = { ê: '', è: '\u0300', é: '\u0301', ú: '\u0309', ü: '\u0303', ë: '\u0323' }
const ALONE = { ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị' }

const pairs = new Map<string, string>()

const learn = (from: string, to: string) => {
  pairs.set(from, to.normalize('NFC'))
  const [base = '', sign = ''] = [...from]
  pairs.set(base.toUpperCase() + sign.toUpperCase(), to.normalize('NFC').toUpperCase())
  pairs.set(base.toUpperCase() + sign, to.normalize('NFC').toUpperCase())
}

for (const base of 'aeouyôö')
  for (const [sign, tone] of Object.entries(TONES)) learn(base + sign, (base === 'ô' ? 'ơ' : base === 'ö' ? 'ư' : base) + tone)
for (const base of 'aeo') for (const [sign, tone] of Object.entries(ROOF)) learn(base + sign, `${base}\u0302${tone}`)
for (const [sign, tone] of Object.entries(BREVE)) learn(`a${sign}`, `a\u0306${tone}`)
for (const [sign, letter] of Object.entries(ALONE)) learn(sign, letter)

/** Letters of VNI, given as the Latin-1 letters that stand in a Unicode file. The longest match wins. */
export function fromVni(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; ) {
    const pair = pairs.get(text.slice(at, at + 2))
    out += pair ?? pairs.get(text.charAt(at)) ?? text.charAt(at)
    at += pair === undefined ? 1 : 2
  }
  return out
}
