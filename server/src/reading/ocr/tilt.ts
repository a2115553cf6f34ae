import type { Gray } from './gray.ts'

/** How the lines of a page lie: degrees they rise to the right (negative: fall), whether they run sideways, and whether they may stand on their heads. */
export type Lie = { readonly tilt: number; readonly sideways: boolean; readonly headDown: boolean }

/** Pages are looked at this small: pixels on the long side. */
const SMALL = 900
/** Degrees that a page put on a scanner by hand is off, at most. */
const MOST_TILT = 6
/** Sideways lines must show this much clearer than upright ones. */
const CLEARER = 1.25
/** Ink darker than this share of the paper. */
const INK = 0.6

/** Lines show as peaks when a page's ink is summed across at the right angle. */
export function lieOf(gray: Gray): Lie {
  const dots = dotsOf(gray)
  if (dots.x.length < 200) return { tilt: 0, sideways: false, headDown: false }
  const upright = bestAngle(dots.x, dots.y)
  const lying = bestAngle(dots.y, dots.x)
  const sideways = lying.clearness > upright.clearness * CLEARER
  if (sideways) return { tilt: -lying.angle, sideways, headDown: false }
  return { tilt: upright.angle, sideways, headDown: headDown(profile(dots.x, dots.y, upright.angle)) }
}

type Dots = { readonly x: Float32Array; readonly y: Float32Array }

function dotsOf(gray: Gray): Dots {
  const step = Math.max(1, Math.max(gray.width, gray.height) / SMALL)
  const threshold = meanOf(gray) * INK
  const x: number[] = []
  const y: number[] = []
  for (let row = 0; row < gray.height / step; row++) {
    for (let column = 0; column < gray.width / step; column++) {
      if ((gray.data[Math.floor(row * step) * gray.width + Math.floor(column * step)] ?? 255) >= threshold) continue
      x.push(column)
      y.push(row)
    }
  }
  return { x: Float32Array.from(x), y: Float32Array.from(y) }
}

function meanOf(gray: Gray): number {
  let sum = 0
  let count = 0
  for (let at = 0; at < gray.data.length; at += 61, count++) sum += gray.data[at] ?? 0
  return sum / Math.max(count, 1)
}

function bestAngle(along: Float32Array, across: Float32Array): { angle: number; clearness: number } {
  let best = { angle: 0, clearness: clearness(profile(along, across, 0)) }
  const look = (from: number, to: number, step: number) => {
    for (let angle = from; angle <= to + 1e-9; angle += step) {
      const value = clearness(profile(along, across, angle))
      if (value > best.clearness) best = { angle, clearness: value }
    }
  }
  look(-MOST_TILT, MOST_TILT, 0.5)
  look(best.angle - 0.4, best.angle + 0.4, 0.1)
  return best
}

/** Ink in each line of pixels, were the page turned by the angle. */
function profile(along: Float32Array, across: Float32Array, angle: number): Float32Array {
  const slope = Math.tan((angle * Math.PI) / 180)
  const sums = new Float32Array(SMALL * 2)
  for (let at = 0; at < along.length; at++) {
    const line = Math.round((across[at] ?? 0) + (along[at] ?? 0) * slope + SMALL / 2)
    if (line >= 0 && line < sums.length) sums[line] = (sums[line] ?? 0) + 1
  }
  return sums
}

function clearness(sums: Float32Array): number {
  let total = 0
  for (let at = 1; at < sums.length; at++) total += ((sums[at] ?? 0) - (sums[at - 1] ?? 0)) ** 2
  return total
}

/** Latin letters stand on a sharp line and end above in many heights: where the upper edge is the sharper one, the page may be upside down. */
function headDown(sums: Float32Array): boolean {
  let rises = 0
  let falls = 0
  for (let at = 1; at < sums.length; at++) {
    const change = (sums[at] ?? 0) - (sums[at - 1] ?? 0)
    if (change > 0) rises += change ** 3
    else falls -= change ** 3
  }
  return rises > falls
}
