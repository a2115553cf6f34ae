export type SingleByte = { readonly decode: (text: string) => string }

/** A decoder of texts whose bytes 80-FF stand as the letters U+0080-U+00FF. Bytes outside the runs stay as they are. */
export function singleByte(runs: readonly (readonly [first: number, letters: string])[]): SingleByte {
  const letters = new Map<string, string>()
  for (const [first, run] of runs) for (const [at, letter] of [...run].entries()) letters.set(String.fromCharCode(first + at), letter)
  return { decode: (text) => text.replace(/[\u0080-\u00ff]/g, (byte) => letters.get(byte) ?? byte) }
}
