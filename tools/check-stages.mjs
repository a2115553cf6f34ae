/** The stage list is code; pages, messages, glossary and tests bear the same names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtStages, filesUnder, runCheck, stageNames } from './files.mjs'

/** Specs that walk through several stages. */
const walks = /^(whole-way|start|trial|look|door|damage|a11y|access|csp)/

/** @param {string} root */
export function check(root) {
  const text = (/** @type {string} */ path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')
  const list = text('domain/src/stages.ts')
  const stages = stageNames(list)
  const context = text('CONTEXT.md')
  const problems = builtStages(list).flatMap((stage) => [
    ...(existsSync(join(root, 'domain/src', stage)) ? [] : [`domain/src/${stage} is missing though the stage is built`]),
    ...(existsSync(join(root, 'docs/work', `${stage}.md`)) ? [] : [`docs/work/${stage}.md is missing`]),
    ...(context.includes(`\n## ${stage}\n`) ? [] : [`CONTEXT.md has no section "## ${stage}"`]),
  ])
  const readmes = ['README.md', 'README.vi.md'].filter((path) => existsSync(join(root, path)))
  problems.push(
    ...readmes.flatMap((path) =>
      builtStages(list)
        .filter((stage) => !text(path).includes(`docs/work/${stage}.md`))
        .map((stage) => `${path} does not lead to docs/work/${stage}.md`),
    ),
  )
  const pages = filesUnder(root, 'docs/work').filter((path) => path.endsWith('.md'))
  const specs = filesUnder(root, 'e2e').filter((path) => path.endsWith('.e2e.ts'))
  const nameOf = (/** @type {string} */ path) => (path.split('/').at(-1) ?? '').split('.')[0] ?? ''
  problems.push(...pages.filter((path) => !stages.includes(nameOf(path))).map((path) => `${path}: no stage has this name`))
  problems.push(
    ...specs
      .filter((path) => !stages.includes(nameOf(path)) && !walks.test(nameOf(path)))
      .map((path) => `${path}: neither a stage nor a walk through several`),
  )
  const sections = [...context.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '')
  problems.push(
    ...sections
      .filter((name) => !stages.includes(name) && name !== 'shared' && name !== 'platform')
      .map((name) => `CONTEXT.md: "## ${name}" is no stage`),
  )
  const order = sections.filter((name) => stages.includes(name)).map((name) => stages.indexOf(name))
  if (order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0)))
    problems.push('CONTEXT.md: its sections are not in the order of domain/src/stages.ts')
  return {
    seen: 2 + readmes.length + pages.length + specs.length,
    problems,
    note: `${stages.length} stages, ${builtStages(list).length} built`,
  }
}

runCheck(import.meta.url, check)
