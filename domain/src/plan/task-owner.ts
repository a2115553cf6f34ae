import type { CalledForPaper, Reading, Task } from '../reading/reading.ts'
import type { Answer } from './answer.ts'

/**
 * Who does a piece of work stands in a reading more than once: at the task, at the paper it brings, at the step of the chain.
 * What an officer says at the task holds for the others that named the same body on its lines, unless they were answered themselves;
 * and what a person has said is no longer inferred.
 */
export function withTaskOwners(read: Reading, settled: Reading, answers: ReadonlyMap<string, Answer>): Reading {
  const said = read.tasks.flatMap((was, index) => {
    const is = settled.tasks[index]
    return is && answers.get(`tasks.${index}.owner`)?.state === 'corrected' ? [{ was, is }] : []
  })
  if (said.length === 0) return settled
  const corrected = new Set(said.map(({ is }) => is))
  return {
    ...settled,
    tasks: settled.tasks.map((task) => (corrected.has(task) ? { ...task, ownerInferred: false } : task)),
    documents: settled.documents.map((paper, index) => (answers.has(`documents.${index}.owner`) ? paper : ofTask(paper, said))),
  }
}

type Said = { readonly was: Task; readonly is: Task }

function ofTask(paper: CalledForPaper, said: readonly Said[]): CalledForPaper {
  const task = said.find(
    ({ was }) =>
      was.documents.includes(paper.name) && was.lines[0] <= paper.lines[1] && paper.lines[0] <= was.lines[1] && was.owner === paper.owner,
  )
  return task ? { ...paper, owner: task.is.owner } : paper
}
