import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runsIn, words } from './runs.mjs'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const data = readdirSync(new URL('../../server/src/reading/data/', import.meta.url)).filter((name) => name.endsWith('.txt'))
const plans = ['kien-moc', 'loi-bac', 'loi-bac.restored'].map((name) => read(`plans/${name}.txt`))

test.each(data)('%s holds no five words in a row of a plan the reader is measured on', (name) => {
  const text = read(`server/src/reading/data/${name}`)
  const shared = words.flatMap((cut) => {
    const banned = new Set(plans.flatMap((plan) => runsIn(plan, cut)))
    return runsIn(text, cut).filter((run) => banned.has(run))
  })
  expect(shared).toEqual([])
})

test('a planted run of five words is found however it is printed', () => {
  expect(words.map((cut) => runsIn('Ngày 24: thi đua, yêu nước các cấp', cut))).toEqual([
    ['ngay 24 thi dua yeu', '24 thi dua yeu nuoc', 'thi dua yeu nuoc cac', 'dua yeu nuoc cac cap'],
    ['ngay thi dua yeu nuoc', 'thi dua yeu nuoc cac', 'dua yeu nuoc cac cap'],
    ['ngay 24: thi dua, yeu', '24: thi dua, yeu nuoc', 'thi dua, yeu nuoc cac', 'dua, yeu nuoc cac cap'],
    ['ngay 24 thi dua yeu', '24 thi dua yeu nuoc', 'thi dua yeu nuoc cac', 'dua yeu nuoc cac cap'],
  ])
})
