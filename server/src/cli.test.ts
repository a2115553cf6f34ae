import { execFileSync, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const launcher = fileURLToPath(new URL('../bin/guong-sang.js', import.meta.url))
const plan = (name: string) => fileURLToPath(new URL(`../../plans/files/${name}`, import.meta.url))
/** From another folder, as officers' scripts call it. */
const call = (...words: string[]) => spawnSync(process.execPath, [launcher, ...words], { cwd: tmpdir(), encoding: 'utf8' })

test('read --json prints one JSON object and nothing else', () => {
  const { status, stdout, stderr } = call('read', plan('d-kien-moc.docx'), '--json')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(JSON.parse(stdout)).toMatchObject({ document: { type: { value: 'Kế hoạch' } }, delegates: { maximum: { value: 150 } } })
})

test('read prints a summary in Vietnamese; progress goes to stderr', () => {
  const { status, stdout, stderr } = call('read', plan('p-loi-bac-two-column-head.pdf'))
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Văn bản: +Kế hoạch: Tổ chức Hội nghị điển hình tiên tiến xã Lợi Bác/)
  expect(stdout).toContain('Số:                  08/KH-UBND\nNgày:                24/7/2025')
  expect(stderr).toBe('Đang đọc trang 1/3\nĐang đọc trang 2/3\nĐang đọc trang 3/3\n')
})

test('what cannot be read is said on stderr with what to do, exit 2', () => {
  const { status, stdout, stderr } = call('read', launcher.replace(/bin.*/, 'package.json').replace('package.json', ''), '--json')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^Không mở được tệp/)
  const picture = call('read', process.execPath, '--json')
  expect([picture.status, picture.stdout]).toEqual([2, ''])
  expect(picture.stderr).toContain('\nHãy ')
})

test('wrong use shows how, exit 64', () => {
  expect([
    call().status,
    call('read').status,
    call('nothing').status,
    call('read', 'a', 'b').status,
    call('read', 'a', '--xml').status,
  ]).toEqual([64, 64, 64, 64, 64])
  expect(call('read').stderr).toBe('Cách dùng: guong-sang read TỆP [--json]\n')
})

test('the whole reading comes through a pipe', () => {
  const out = execFileSync('sh', ['-c', `"${process.execPath}" "${launcher}" read "${plan('d-kien-moc.docx')}" --json | cat`], {
    encoding: 'utf8',
  })
  expect(JSON.parse(out).recipients).toHaveLength(10)
})
