import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FolderHeld, takeFolder } from './lock.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'lock-'))
const lockIn = (at: string) => join(at, 'lock.json')

test('a folder is held by one at a time, and free again after', () => {
  const at = folder()
  const lock = takeFolder(at)
  expect(() => takeFolder(at)).toThrow(FolderHeld)
  lock.release()
  expect(readdirSync(at)).toEqual([])
  takeFolder(at).release()
})

test('who is refused learns who holds it', () => {
  const at = folder()
  takeFolder(at)
  try {
    takeFolder(at)
    expect.unreachable()
  } catch (error) {
    expect(error).toMatchObject({ holder: { pid: process.pid, since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) } })
  }
})

test.each([
  ['a process that is no more', { pid: 2 ** 22 + 1, started: 'x', since: '' }],
  ['an earlier process whose number another one has now', { pid: process.pid, started: 'another boot 1', since: '' }],
])('what %s left is taken over', (_who, holder) => {
  const at = folder()
  writeFileSync(lockIn(at), JSON.stringify(holder))
  const lock = takeFolder(at)
  expect(JSON.parse(readFileSync(lockIn(at), 'utf8')).pid).toBe(process.pid)
  expect(readdirSync(at)).toEqual(['lock.json'])
  lock.release()
})

test('a lock that is no lock is taken over', () => {
  const at = folder()
  writeFileSync(lockIn(at), '{"pid":')
  takeFolder(at).release()
  expect(existsSync(lockIn(at))).toBe(false)
})

test('letting go leaves a lock that is another’s by now', () => {
  const at = folder()
  const lock = takeFolder(at)
  writeFileSync(lockIn(at), JSON.stringify({ pid: 1, started: 'other', since: '' }))
  lock.release()
  expect(existsSync(lockIn(at))).toBe(true)
})
