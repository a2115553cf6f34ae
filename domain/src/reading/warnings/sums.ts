import { about, paragraphs, type Scene } from '../findings/scene.ts'
import { sentences } from '../lines/pieces.ts'
import { every, first } from '../lines/search.ts'
import { linesOf } from '../lines/stretch.ts'
import type { Reading, Warning } from '../reading.ts'

/** Numbers that do not add up: shares of a whole, parts of a stated total. */
export const sumWarnings = (reading: Omit<Reading, 'warnings'>, scene: Scene): Warning[] => [
  ...shareSum(reading),
  ...partSums(scene),
  ...groupSum(reading, scene),
]

function shareSum({ delegates: { shares } }: Omit<Reading, 'warnings'>): Warning[] {
  const sum = shares.reduce((total, { percent }) => total + percent, 0)
  const [head, tail] = [shares[0], shares.at(-1)]
  if (shares.length < 2 || sum === 100 || !head || !tail) return []
  return [{ code: 'sum-mismatch', text: `Các tỷ lệ cộng lại bằng ${sum}%.`, lines: [head.lines[0], tail.lines[1]] }]
}

const TOTAL = /(?<total>\d+) (?:dai bieu|nguoi),?(?: \([^)]*\))? (?:bao )?gom:? (?<parts>.+)$/
const PART = /(?<n>\d+) (?:dai bieu|nguoi|khach|d\/c|dong chi)/

/** "250 đại biểu, gồm 200 … và 50 …". */
const partSums = (scene: Scene): Warning[] =>
  paragraphs(about(scene, 'composition', 'quantity'))
    .flatMap(sentences)
    .flatMap((sentence) => {
      const hit = first(TOTAL, sentence)
      const parts = hit?.groups.parts ? every(PART, hit.groups.parts).map(({ groups }) => Number(groups.n?.text)) : []
      const sum = parts.reduce((a, b) => a + b, 0)
      if (parts.length < 2 || sum === Number(hit?.groups.total?.text)) return []
      return [
        {
          code: 'sum-mismatch',
          text: `Các phần cộng lại bằng ${sum}, kế hoạch ghi ${hit?.groups.total?.text ?? ''}.`,
          lines: linesOf(sentence),
        },
      ]
    })

const IN_BRACKETS = /\((?:du kien |khoang )?(?<n>\d+) (?:d\/c|nguoi|em|dai bieu|dong chi)\)/

/** "(52 đ/c) … (3 người) … Tổng cộng: 67 người". */
function groupSum({ delegates: { maximum } }: Omit<Reading, 'warnings'>, scene: Scene): Warning[] {
  if (maximum.value === null || maximum.comparator !== '=') return []
  const parts = paragraphs(about(scene, 'composition')).flatMap((of) => every(IN_BRACKETS, of))
  const sum = parts.reduce((total, { groups }) => total + Number(groups.n?.text), 0)
  if (parts.length < 2 || sum === maximum.value) return []
  return [{ code: 'sum-mismatch', text: `Các nhóm cộng lại bằng ${sum}, kế hoạch ghi ${maximum.value}.`, lines: maximum.lines }]
}
