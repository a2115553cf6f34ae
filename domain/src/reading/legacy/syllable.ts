/**
 * Which letter groups can be a syllable of Vietnamese: onset, rhyme and tone by the rules of quốc ngữ spelling (own list).
 * Used to judge an encoding or a text layer by the share of words that can exist at all.
 */
const ONSETS = new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '))

const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ up ut uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyt uyu uyn
  ư ưa ưc ưi ưng ưu ưt ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu yt ynh ych yêu`.split(/\s+/),
)

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOPPED = /(?:c|ch|p|t)$/
const SHARP_OR_HEAVY = /[\u0301\u0323]/

/** Whether one word (letters only, any case, either place of the tone) can be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONE) ?? []
  if (tones.length > 1) return false
  const bare = apart.replace(TONE, '').normalize('NFC')
  if (STOPPED.test(bare) && !SHARP_OR_HEAVY.test(apart)) return false
  return splits(bare).some(([onset, rhyme]) => (onset === '' || ONSETS.has(onset)) && RHYMES.has(rhyme) && spelt(onset, rhyme))
}

const splits = (bare: string): [string, string][] => [0, 1, 2, 3].map((at) => [bare.slice(0, at), bare.slice(at)])

/** c, k, gh and ngh each stand before their own vowels only. */
function spelt(onset: string, rhyme: string): boolean {
  const front = /^[ieêy]/.test(rhyme)
  if (onset === 'c') return !front
  return onset === 'k' || onset === 'gh' || onset === 'ngh' ? front : true
}
