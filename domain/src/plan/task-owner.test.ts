import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import { type Answer, holding, settled } from './answer.ts'

const truth = truthOf('kien-moc')
const script = truth.tasks.findIndex(({ documents }) => documents.includes('Kịch bản chương trình'))
const paper = truth.documents.findIndex(({ name }) => name === 'Kịch bản chương trình')
const answer = (path: string, value: string): Answer => ({
  ...{ path, state: 'corrected', value, reason: null, byId: 'a', by: 'a', at: '', batch: 1, undone: false },
})

test('an owner that a person gave is no longer inferred', () => {
  const read = { ...truth, tasks: truth.tasks.map((task) => ({ ...task, ownerInferred: true })) }
  const { tasks } = settled(read, holding([answer('tasks.0.owner', 'Các thôn')]))
  expect(tasks.slice(0, 2).map(({ owner, ownerInferred }) => [owner, ownerInferred])).toEqual([
    ['Các thôn', false],
    [truth.tasks[1]?.owner, true],
  ])
})

test('the paper that the task brings follows its owner, unless it was answered itself', () => {
  const owner = answer(`tasks.${script}.owner`, 'Ban Tổ chức')
  expect(settled(truth, holding([owner])).documents[paper]).toEqual({ ...truth.documents[paper], owner: 'Ban Tổ chức' })
  const own = answer(`documents.${paper}.owner`, 'Phòng Kinh tế')
  expect(settled(truth, holding([owner, own])).documents[paper]).toMatchObject({ owner: 'Phòng Kinh tế' })
  expect(settled(truth, holding([owner])).documents.filter((_, index) => index !== paper)).toEqual(
    truth.documents.filter((_, index) => index !== paper),
  )
})
