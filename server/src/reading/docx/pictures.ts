import type { WordPackage } from './package.ts'
import type { Element } from './xml.ts'

/** Pictures smaller than this are logos and lines, not scanned pages. Bytes. */
const FEWEST_BYTES = 20_000

/** The pictures of a document in its order: some officers paste scanned pages into Word. */
export function picturesOf(word: WordPackage): Uint8Array[] {
  const ids = new Set(idsIn(word.main))
  return [...ids].flatMap((id) => {
    const bytes = word.bytesById(id)
    return bytes !== null && bytes.length >= FEWEST_BYTES && isPicture(bytes) ? [bytes] : []
  })
}

function idsIn(element: Element): string[] {
  const own = element.name === 'blip' ? element.attributes.embed : element.name === 'imagedata' ? element.attributes.id : undefined
  return [...(own === undefined ? [] : [own]), ...element.children.flatMap(idsIn)]
}

const SIGNATURES = ['89504e47', 'ffd8ff', '49492a00', '4d4d002a']
const isPicture = (bytes: Uint8Array): boolean =>
  SIGNATURES.some((signature) => Buffer.from(bytes.subarray(0, 4)).toString('hex').startsWith(signature))
