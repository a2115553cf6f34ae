import { giveUp, install, runOn24 } from './ground.mjs'

const [script, ...args] = process.argv.slice(2)
if (!script) giveUp('cách dùng: node tools/run.mjs TỆP [đối số]')
install()
runOn24(script, args)
