/** TypeScript as the checks look at it: what it imports, and its code without comments and strings. */

const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

/** Comments gone, strings left. @param {string} source */
export const withoutComments = (source) => source.replace(token, (found) => (found.startsWith('/') ? ' ' : found))

/** Comments gone, strings emptied; what stands in ${} of a template stays code. @param {string} source */
export const bareCode = (source) =>
  source.replace(token, (found) => {
    if (found.startsWith('/')) return ' '
    return found.startsWith('`') ? [...found.matchAll(/\$\{([^}]*)\}/g)].map((inside) => ` ${inside[1]} `).join('') : "''"
  })

/**
 * @typedef {{ from: string, typeOnly: boolean }} Import
 * @param {string} source
 * @returns {Import[]}
 */
export function importsOf(source) {
  const code = withoutComments(source)
  const still = [...code.matchAll(/\b(?:import|export)\s+(type\s)?(?:[\w*\s{},$]*?\sfrom\s+)?['"]([^'"\n]+)['"]/g)]
  const moving = [...code.matchAll(/\b(?:import|require|importScripts)\(\s*['"]([^'"\n]+)['"]/g)]
  return [
    ...still.map((match) => ({ from: match[2] ?? '', typeOnly: match[1] !== undefined })),
    ...moving.map((match) => ({ from: match[1] ?? '', typeOnly: false })),
  ]
}
