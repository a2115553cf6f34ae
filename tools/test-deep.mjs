/** npm run test:deep: property, fault and load runs that are too long for npm test (files *.deep.ts). */
import { runVitest } from './vitest.mjs'

process.exitCode = runVitest('deep', { GS_DEEP: '1' })
