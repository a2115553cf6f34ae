import { pathToFileURL } from 'node:url'
import compile from 'icu-minify/compile'
import type { Plugin } from 'vite'

const apiFile = /\/domain\/src\/[a-z-]+\/api\.ts$/

/**
 * Gives the browser each endpoint as `{ method, path }` and nothing else, so that no schema and no zod reaches the bundle.
 * The types still come from the whole file; answers are trusted because the server validated them.
 */
export const plainEndpoints = (): Plugin => ({
  name: 'plain-endpoints',
  enforce: 'pre',
  async load(id) {
    if (!apiFile.test(id)) return null
    this.addWatchFile(id)
    const exported: Record<string, unknown> = await import(pathToFileURL(id).href)
    return Object.entries(exported)
      .filter(([, value]) => isEndpoint(value))
      .map(
        ([name, { method, path }]: [string, { method: string; path: string }]) =>
          `export const ${name} = ${JSON.stringify({ method, path })}`,
      )
      .join('\n')
  },
})

const isEndpoint = (value: unknown): value is { method: string; path: string } =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value

/** Parses the words while building, so that the parser of their language stays at home; vite.config.ts names the formatter that takes them so. */
export const compiledMessages = (): Plugin => ({
  name: 'compiled-messages',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/messages\/[a-z]+\/[a-z-]+\.json$/.test(id)) return null
    const texts: Record<string, string> = JSON.parse(code)
    return { code: JSON.stringify(Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compile(text)]))), map: null }
  },
})
