// Runs before the first paint, as a file and not inline (the policy forbids inline scripts): no flash of the wrong colours.
const kept = (key) => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
const scheme = kept('gs.scheme')
const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
document.documentElement.dataset.textSize = kept('gs.text-size') ?? 'normal'
document.documentElement.lang = kept('gs.language') ?? 'vi'
