/** npm run test:office: what LibreOffice makes of our papers and we of its (files *.office.ts). */
import { spawnSync } from 'node:child_process'
import { runVitest } from './vitest.mjs'

const program = process.env.SOFFICE_PATH ?? 'soffice'
if (spawnSync(program, ['--version']).status === 0) process.exitCode = runVitest('office', { SOFFICE_PATH: program })
else {
  console.error('No LibreOffice. Type: sudo apt-get install --yes libreoffice-writer   (or set SOFFICE_PATH=/path/to/soffice)')
  process.exitCode = 1
}
