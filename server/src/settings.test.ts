import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { settingsOf } from './settings.ts'

test('without settings the trial listens on loopback, port 8080, with its data beside it', () => {
  expect(settingsOf({})).toEqual({ port: 8080, host: '127.0.0.1', dataDir: resolve('./data'), today: null })
})

test('settings are taken as they are given', () => {
  expect(settingsOf({ PORT: '0', HOST: '0.0.0.0', DATA_DIR: '/srv/gs', GS_TODAY: '2025-08-01', OTHER: 'x' })).toEqual({
    port: 0,
    host: '0.0.0.0',
    dataDir: '/srv/gs',
    today: '2025-08-01',
  })
})

test.each([
  [{ PORT: 'tám mươi' }, ['PORT phải là một số']],
  [{ PORT: '70000' }, ['PORT phải từ 0 đến 65535']],
  [{ PORT: '80.5', GS_TODAY: '2025-02-30' }, [expect.stringMatching(/^PORT/), 'GS_TODAY phải là một ngày có thật, dạng 2025-07-25']],
])('%o is refused in words', (environment, lines) => {
  expect(settingsOf(environment)).toEqual(lines)
})
