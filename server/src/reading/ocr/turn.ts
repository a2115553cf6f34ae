import type { Canvas } from '@napi-rs/canvas'
import { createCanvas } from '@napi-rs/canvas'

/** Quarter turns clockwise that put a page upright, and the degrees left to straighten it. */
export type Turn = { readonly quarters: number; readonly tilt: number }

/** The picture turned clockwise by quarters, then straightened; white where nothing was. */
export function turnedBy(canvas: Canvas, { quarters, tilt }: Turn): Canvas {
  if (quarters === 0 && tilt === 0) return canvas
  const lying = quarters % 2 === 1
  const out = createCanvas(lying ? canvas.height : canvas.width, lying ? canvas.width : canvas.height)
  const context = out.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, out.width, out.height)
  context.save()
  context.translate(out.width / 2, out.height / 2)
  context.rotate((quarters * Math.PI) / 2 + (tilt * Math.PI) / 180)
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
  context.restore()
  return out
}
