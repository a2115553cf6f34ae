import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const launcher = fileURLToPath(new URL('../../bin/guong-sang.js', import.meta.url))
const sample = (name: string) => fileURLToPath(new URL(`../../../world/selection/data/${name}.json`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'select-'))
afterAll(() => rmSync(folder, { recursive: true }))
const call = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, 'select', ...words], { cwd: tmpdir(), encoding: 'utf8' })
  return { status, stdout, stderr }
}
const written = (text: string) => {
  const path = join(folder, 'case.json')
  writeFileSync(path, text)
  return path
}

test('--json prints one JSON object with the list, its proof and its reasons', () => {
  const { status, stdout, stderr } = call(sample('s01-quota-and-tie'), '--json')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(JSON.parse(stdout)).toEqual({
    status: 'ok',
    seats: 3,
    merit: 230,
    proved: true,
    gap: 0,
    certain: ['A', 'B'],
    tied: ['D', 'E'],
    lotOrder: ['D', 'E'],
    selected: ['A', 'B', 'D'],
    price: { 'nu:min': 10 },
    pass: { 'nu:min': 1 },
    reserves: { A: ['C', 'E'], B: ['C', 'E'], D: ['E'] },
    why: {
      A: 'Có mặt trong mọi danh sách tốt nhất.',
      B: 'Có mặt trong mọi danh sách tốt nhất.',
      C: 'Muốn có người này mà vẫn đủ cơ cấu thì thay B: tổng điểm giảm 10.',
      D: 'Ngang điểm với người khác, được chọn khi bốc thăm.',
      E: 'Ngang điểm với người khác, không trúng khi bốc thăm.',
    },
    reasons: [
      'Chọn được 3 đại biểu, tổng điểm 230: cao nhất có thể, đã chứng minh.',
      '2 người ngang nhau, chỉ lấy 1: bốc thăm theo số đã công khai, ai cũng kiểm lại được.',
      'Nếu bỏ yêu cầu nu:min mà giữ số đại biểu, tổng điểm tăng 10.',
    ],
  })
})

test('without --json an officer reads it: what conflicts, what gives way, what came of it', () => {
  expect(call(sample('s09-legal-quota-never-relaxed')).stdout).toBe(
    `${[
      'Mâu thuẫn: không thể cùng lúc giữ nu:min, dvU:max.',
      'Cách sửa ít nhất: nâng mức tối đa dvU:max thêm 1.',
      'Chọn được 2 đại biểu, tổng điểm 150: cao nhất có thể, đã chứng minh.',
      'Nếu bỏ yêu cầu nu:min mà giữ số đại biểu, tổng điểm tăng 20.',
    ].join('\n')}\n`,
  )
  expect(call(sample('s04-must-exceeds-seats')).stdout).toContain('Không thể lập danh sách: các điều kiện bắt buộc mâu thuẫn nhau')
})

test('seats of units come out by every method, ties told', () => {
  const { status, stdout } = call(sample('a09-tie-at-cut'), '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'ok',
    method: 'webster',
    seats: { x: 2, y: 1, z: 1 },
    ties: [['x', 'y', 'z']],
    hamilton: { status: 'ok' },
  })
  expect(JSON.parse(call(sample('a08-cap-too-small'), '--json').stdout)).toMatchObject({
    status: 'infeasible',
    reason: 'Tổng số suất tối đa của các đơn vị là 8, ít hơn 10 suất được phân bổ. Hãy nâng mức tối đa hoặc bớt suất.',
  })
})

test('what cannot be used is said on stderr with what to do, exit 2', () => {
  const unusable = (text: string) => call(written(text), '--json')
  expect(unusable('{')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/không phải là JSON đúng cách\. Hãy .*\n$/) })
  expect(unusable('{"seats":{"exact":1},"seed":"x","candidates":[{"id":"a","score":0.5,"attrs":{}}],"quotas":[]}').stderr).toBe(
    'Dữ liệu ở mục "candidates.0.score" thiếu, sai kiểu hoặc không nhận ra. Hãy sửa mục đó rồi chạy lại.\n',
  )
  expect(unusable('[]').status).toBe(2)
  expect(unusable('{"seats":2,"units":[{"id":"a","weight":1},{"id":"a","weight":2}]}').stderr).toMatch(/^Mã a xuất hiện hai lần/)
  expect(unusable('{"seats":2,"units":[{"id":"a","weight":-1}]}').status).toBe(2)
  expect(call(join(folder, 'none.json')).stderr).toMatch(/^Không mở được tệp/)
})

test('wrong use shows how, exit 64', () => {
  expect([call().status, call('a', 'b').status, call('a', '--xml').status]).toEqual([64, 64, 64])
  expect(call().stderr).toBe('Cách dùng: guong-sang select TỆP --json\n')
})
