import { toWindows1252 } from './windows-1252.ts'

/** Runs that UTF-8 read as Windows-1252 leaves behind: a lead byte C3-E2 and what follows it. */
const RUN = /[\u00c2-\u00e2][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]{1,2}/g

/** UTF-8 that was read as Windows-1252 ("Há»™i nghá»‹" → "Hội nghị"). Runs that no UTF-8 explains stay as they are. */
export const fromMojibake = (text: string): string => text.replace(RUN, repaired)

function repaired(run: string): string {
  for (let length = run.length; length >= 2; length--) {
    const letter = letterOf(run.slice(0, length))
    if (letter !== null) return letter + fromMojibake(run.slice(length))
  }
  return run
}

/** Editors turn the byte A0 (no-break space) into a plain space: it is read as A0 again. */
function letterOf(run: string): string | null {
  const bytes = toWindows1252(run.replace(/ /g, '\u00a0'))
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  } catch {
    return null
  }
}
