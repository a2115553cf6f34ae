/** Words on screen: every key that code asks for is there in both languages with the same arguments, and no key is left over. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, isCode, isTest, runCheck, stageNames } from './files.mjs'
import { withoutComments } from './source-text.mjs'

const languages = ['vi', 'en']
const rooms = ['shared', 'platform', 'trial', 'screen']

/**
 * Argument names of an ICU message. In {n, plural, other {ngày}} only n is one; the branches are messages again.
 * @param {string} message
 * @returns {string[]}
 */
export function icuArguments(message) {
  const names = new Set()
  for (let at = message.indexOf('{'); at >= 0; at = message.indexOf('{', at)) {
    const end = closing(message, at)
    const inside = message.slice(at + 1, end)
    const [name = '', kind = ''] = inside.split(',', 2).map((part) => part.trim())
    names.add(name)
    if (/^(plural|select|selectordinal)$/.test(kind)) {
      for (let open = inside.indexOf('{'); open >= 0; open = inside.indexOf('{', closing(inside, open))) {
        for (const inner of icuArguments(inside.slice(open + 1, closing(inside, open)))) names.add(inner)
      }
    }
    at = end
  }
  return [...names].sort()
}

/** Place of the brace that closes the one at `open`. @param {string} text @param {number} open */
function closing(text, open) {
  for (let at = open, depth = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

/** What code asks for: whole keys, and the fixed beginnings of keys put together from parts. @param {string} source */
export function asked(source) {
  const code = withoutComments(source)
  const keys = [...code.matchAll(/(?:\brefuse|\bt|\bwords|\bsay)\(\s*['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/g)].map((match) => match[1] ?? '')
  const named = [...code.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map((match) => match[1] ?? '')
  const begun = [...code.matchAll(/`([a-z][\w-]*\.(?:[\w-]+[.-])*)\$\{/g)].map((match) => match[1] ?? '')
  return { keys, named, begun }
}

/** @param {string} root @param {string} path @returns {{ texts: Record<string, string>, problems: string[] }} */
function messagesOf(root, path) {
  const texts = JSON.parse(readFileSync(join(root, path), 'utf8'))
  const problems = Object.entries(texts).flatMap(([key, text]) => {
    if (typeof text !== 'string' || text.trim() === '') return [`${path}: ${key} has no text`]
    if (text !== text.normalize('NFC')) return [`${path}: ${key} is not NFC`]
    return path.includes('/vi/') && text.includes('!') ? [`${path}: ${key} shouts`] : []
  })
  return { texts, problems }
}

/** @param {string} path @param {Record<string, string>} vi @param {Record<string, string>} en @returns {string[]} */
function differences(path, vi, en) {
  const keys = [...new Set([...Object.keys(vi), ...Object.keys(en)])]
  return keys.flatMap((key) => {
    if (!(key in vi)) return [`messages/vi/${path}: ${key} is missing`]
    if (!(key in en)) return [`messages/en/${path}: ${key} is missing`]
    const [here, there] = [icuArguments(vi[key] ?? ''), icuArguments(en[key] ?? '')]
    return here.join() === there.join() ? [] : [`messages/*/${path}: ${key} takes {${here.join()}} in vi and {${there.join()}} in en`]
  })
}

/** @param {string} root */
export function check(root) {
  const stages = stageNames(readFileSync(join(root, 'domain/src/stages.ts'), 'utf8'))
  // A page's words come with the page: screen-plan.json; those that rules answer with lie in plan.json.
  const homes = [...stages, ...rooms, ...stages.map((stage) => `screen-${stage}`)]
  const names = [
    ...new Set(languages.flatMap((language) => filesUnder(root, `messages/${language}`)).map((path) => path.split('/').at(-1) ?? '')),
  ]
  const problems = names
    .filter((name) => !homes.includes(name.replace('.json', '')))
    .map((name) => `messages/*/${name}: no such stage or room`)
  const known = new Set()
  for (const name of names) {
    const [vi, en] = languages
      .map((language) => `messages/${language}/${name}`)
      .map((path) =>
        filesUnder(root, 'messages').includes(path) ? messagesOf(root, path) : { texts: {}, problems: [`${path} is missing`] },
      )
    if (!vi || !en) continue
    problems.push(...vi.problems, ...en.problems, ...differences(name, vi.texts, en.texts))
    for (const key of Object.keys(vi.texts)) {
      if (known.has(key)) problems.push(`messages/vi/${name}: ${key} is in another file too`)
      known.add(key)
    }
  }
  const files = ['domain/src', 'server/src', 'web/src']
    .flatMap((folder) => filesUnder(root, folder))
    .filter((path) => isCode(path) && !isTest(path))
  const used = files.map((path) => ({ path, ...asked(readFileSync(join(root, path), 'utf8')) }))
  for (const { path, keys } of used)
    problems.push(...keys.filter((key) => !known.has(key)).map((key) => `${path}: ${key} is in no messages`))
  const named = new Set(used.flatMap(({ named }) => named))
  const begun = [...new Set(used.flatMap(({ begun }) => begun))]
  // What to do about a refusal stands beside its reason, under the same key with -remedy.
  const orphans = [...known].filter(
    (key) => !named.has(key) && !named.has(key.replace(/-remedy$/, '')) && !begun.some((start) => key.startsWith(start)),
  )
  problems.push(...orphans.map((key) => `messages: nothing in code asks for ${key}`))
  return { seen: files.length + 2 * names.length, problems, note: `${known.size} keys` }
}

runCheck(import.meta.url, check)
