// What choosing 150 of 240 costs, with ties, prices, reserves and a reason for everyone: one JSON line a figure. npm run bench -- select
import { chooseDelegates, whyOf, wordsOf } from '../server/src/delegates/choose-delegates.ts'
import { sampleCases } from '../world/selection/cases.ts'

const say = (name, value, unit, note = '') => console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit, note }))
const [commune] = sampleCases('s14')
const times = []
for (let run = 0; run < 3; run += 1) {
  const from = performance.now()
  const choice = await chooseDelegates(commune.input, { list: 60, explain: 15 })
  const told = { words: wordsOf(choice), why: whyOf(choice) }
  times.push(performance.now() - from)
  if (choice.merit !== commune.expected.merit || choice.price === undefined || Object.keys(told.why).length !== 240)
    throw new Error('the list is not the known one')
}
times.sort((one, other) => one - other)
say('select.commune', times[1] / 1000, 's', '150 of 240 under 38 targets, all reasons; the middle of three, target 5 s')
say('select.commune.worst', times[2] / 1000, 's', 'the slowest of three')
