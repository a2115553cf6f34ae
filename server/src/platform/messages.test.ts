import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textOf, viewOf } from './messages.ts'

test('a refusal is shown in Vietnamese, its details filled in, with what to do', () => {
  expect(viewOf({ code: 'platform.file-too-large', details: { megabytes: 40 } })).toEqual({
    code: 'platform.file-too-large',
    details: { megabytes: 40 },
    message: 'Tệp lớn hơn 40 MB.',
    remedy: 'Hãy tách tệp hoặc giảm độ phân giải khi quét rồi gửi lại.',
  })
})

test('days are written as officers write them', () => {
  expect(textOf('trial.no-day-ahead', { today: '2025-08-15' })).toBe('Sau ngày 15/8/2025 không còn mốc nào để chuyển tới.')
})

test('what has no words is shown by its code, and an argument that is not given stays', () => {
  expect(viewOf({ code: 'planted.code' })).toEqual({ code: 'planted.code', message: 'planted.code' })
  expect(textOf('platform.file-too-large')).toBe('Tệp lớn hơn {megabytes} MB.')
})

test('no text that the server fills asks for more than a plain argument', () => {
  const folder = join(import.meta.dirname, '../../../messages/vi')
  const files = readdirSync(folder).filter((name) => !name.startsWith('screen'))
  const texts = files.flatMap((name) => Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>))
  expect(texts.filter(([, text]) => /\{\w+\s*,/.test(text)).map(([key]) => key)).toEqual([])
})
