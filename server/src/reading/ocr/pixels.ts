/** A decoded picture: four bytes a pixel (red, green, blue, 255), rows from the top, on white paper. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray<ArrayBuffer> }

/** The picture at one k-th of its size, each pixel the mean of k × k: letters keep their strokes. */
export function shrunk({ width, height, data }: Pixels, k: number): Pixels {
  if (k < 2) return { width, height, data }
  const [w, h] = [Math.floor(width / k), Math.floor(height / k)]
  const out = new Uint8ClampedArray(w * h * 4)
  for (let y = 0, to = 0; y < h; y++) {
    for (let x = 0; x < w; x++, to += 4) {
      let [red, green, blue] = [0, 0, 0]
      for (let row = 0; row < k; row++) {
        for (let from = ((y * k + row) * width + x * k) * 4, last = from + k * 4; from < last; from += 4) {
          red += data[from] ?? 0
          green += data[from + 1] ?? 0
          blue += data[from + 2] ?? 0
        }
      }
      const area = k * k
      out[to] = red / area
      out[to + 1] = green / area
      out[to + 2] = blue / area
      out[to + 3] = 255
    }
  }
  return { width: w, height: h, data: out }
}
