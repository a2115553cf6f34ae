import { buildWeb } from './build-web.mjs'
import { giveUp, install, runOn24, say } from './ground.mjs'

install()
if (!buildWeb()) giveUp('dựng giao diện không xong; lỗi ở các dòng trên')
say('đang mở máy chủ')
runOn24('server/src/main.ts', process.argv.slice(2))
