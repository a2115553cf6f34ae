/** Kept on this machine; public/appearance.js reads the same keys before the first paint. */
export const schemeKey = 'gs.scheme'
const keys = { textSize: 'gs.text-size', language: 'gs.language' } as const

export type Scheme = 'auto' | 'light' | 'dark'
export type TextSize = 'normal' | 'large' | 'largest'

const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A browser that keeps nothing still shows the choice until it is closed.
  }
}

export const keptScheme = (): Scheme => {
  const scheme = kept(schemeKey)
  return scheme === 'light' || scheme === 'dark' ? scheme : 'auto'
}
export const keptTextSize = (): TextSize => {
  const size = kept(keys.textSize)
  return size === 'large' || size === 'largest' ? size : 'normal'
}
export const keptLanguage = (): 'vi' | 'en' => (kept(keys.language) === 'en' ? 'en' : 'vi')

export const keepLanguage = (language: 'vi' | 'en'): void => keep(keys.language, language)
export function keepTextSize(size: TextSize): void {
  keep(keys.textSize, size)
  document.documentElement.dataset.textSize = size
}
