import { Unreadable } from '../refusal.ts'
import type { Element } from './xml.ts'
import { childrenOf, parseXml } from './xml.ts'
import type { Container } from './zip.ts'
import { openZip } from './zip.ts'

/** The parts of a Word document that hold text or say how it is numbered. The main part need not be called document.xml. */
export type WordPackage = {
  readonly main: Element
  readonly part: (kind: 'styles' | 'numbering') => Element | undefined
  readonly partById: (id: string) => Element | undefined
  readonly bytesById: (id: string) => Uint8Array | null
  readonly macros: boolean
}

const MAIN_OF_WORD = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main/
const OTHER_OFFICE: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml|ms-excel/, 'Excel'],
  [/presentationml|ms-powerpoint/, 'PowerPoint'],
]

/** Opens a DOCX (or DOCM, DOTX) container. Anything else that is a container is refused with what it is. */
export function openWord(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes)
  const types = zip.read('[Content_Types].xml')
  if (types === null) throw new Unreadable('reading.other-office', { kind: kindWithoutTypes(zip) })
  const contentTypes = JSON.stringify(parseXml(types))
  if (!MAIN_OF_WORD.test(contentTypes)) {
    throw new Unreadable('reading.other-office', { kind: OTHER_OFFICE.find(([pattern]) => pattern.test(contentTypes))?.[1] ?? 'ZIP' })
  }
  const mainName = relations(zip, '_rels/.rels', '').find((relation) => relation.type === 'officeDocument')?.target ?? 'word/document.xml'
  const main = zip.read(mainName)
  if (main === null) throw new Unreadable('reading.broken')
  const related = relations(zip, relationsOf(mainName), folderOf(mainName))
  const open = (target: string | undefined) => {
    const part = target === undefined ? null : zip.read(target)
    return part === null ? undefined : parseXml(part)
  }
  return {
    main: parseXml(main),
    part: (kind) => open(related.find((relation) => relation.type === kind)?.target),
    partById: (id) => open(related.find((relation) => relation.id === id)?.target),
    bytesById: (id) => {
      const target = related.find((relation) => relation.id === id)?.target
      return target === undefined ? null : zip.read(target)
    },
    macros: /macroEnabled/.test(contentTypes) || zip.names.some((name) => /vbaProject/i.test(name)),
  }
}

function kindWithoutTypes(zip: Container): string {
  const mime = zip.read('mimetype')
  return mime && /opendocument/.test(new TextDecoder().decode(mime)) ? 'OpenDocument' : 'ZIP'
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

function relations(zip: Container, name: string, folder: string): Relation[] {
  const part = zip.read(name)
  if (part === null) return []
  return childrenOf(parseXml(part), 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: resolved(folder, attributes.Target ?? ''),
    }))
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)
const relationsOf = (name: string): string => `${folderOf(name)}_rels/${name.slice(name.lastIndexOf('/') + 1)}.rels`

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
