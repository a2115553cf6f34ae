import { clausesOf } from './clauses.ts'
import { activitiesOf } from './findings/activities.ts'
import { aimsOf, themeOf } from './findings/aims.ts'
import { issuerOf, provinceOf } from './findings/body.ts'
import { compositionOf } from './findings/composition.ts'
import { conferenceOf, upperCongressesOf } from './findings/conference.ts'
import { rulesOf } from './findings/delegate-rules.ts'
import { headOf } from './findings/document-head.ts'
import { titleOf, typeOf } from './findings/document-title.ts'
import { legalBasesOf } from './findings/legal-bases.ts'
import { maximumOf } from './findings/maximum.ts'
import { mediaFormsOf } from './findings/media.ts'
import { endOf } from './findings/paper-end.ts'
import { programmeOf } from './findings/programme.ts'
import { priorityGroupsOf, sharesOf } from './findings/quotas.ts'
import { reportRequirementsOf } from './findings/report-requirements.ts'
import type { Scene } from './findings/scene.ts'
import { scopeOf } from './findings/scope.ts'
import { timeOf } from './findings/time.ts'
import { upperDelegatesOf } from './findings/upper-delegates.ts'
import type { Knowledge } from './knowledge.ts'
import { every } from './lines/search.ts'
import { headingsOf } from './outline/headings.ts'
import { type Paper, paperOf } from './outline/paper.ts'
import { walkAll } from './outline/section.ts'
import type { Reading, Repair } from './reading.ts'
import { restoreText } from './restore/restore.ts'
import type { SourceText } from './source.ts'
import { deadlinesOf } from './tasks/deadlines.ts'
import { allDrafts } from './tasks/drafts.ts'
import { nominationOf } from './tasks/nomination.ts'
import { ownerTitle } from './tasks/owner.ts'
import { papersOf } from './tasks/papers.ts'
import { tasksOf } from './tasks/tasks.ts'
import { warningsOf } from './warnings/warnings.ts'

export type PlanReading = { readonly reading: Reading; readonly source: SourceText; readonly repairs: readonly Repair[] }

/** Reads a plan as a careful person does. Damaged Vietnamese is restored first, where a lexicon is given; nothing is invented. */
export function readPlan(source: SourceText, knowledge: Knowledge): PlanReading {
  const restored = knowledge.lexicon ? restoreText(source, knowledge.lexicon) : { source, repairs: [] }
  const reading = readLines(restored.source, restored.repairs, knowledge)
  return { reading, source: restored.source, repairs: restored.repairs }
}

function readLines(source: SourceText, repairs: readonly Repair[], { places }: Knowledge): Reading {
  const paper = paperOf(source, repairs)
  const head = headOf(paper.head)
  const { issuer, parent, commune, level } = issuerOf(paper, head.bodies)
  const legalBases = legalBasesOf(paper.preamble)
  const year = yearOf(head.date.value) ?? yearSaid(paper) ?? yearOf(legalBases.at(-1)?.date ?? null)
  const before: Scene = { paper, sections: walkAll(paper.sections), level, year, event: null }
  const time = timeOf(before)
  const scene: Scene = { ...before, year: yearOf(head.date.value) ?? yearOf(time.date.value) ?? year, event: time.date.value }
  const drafts = allDrafts(scene)
  const papers = papersOf(drafts, scene)
  const { recipients, signatory } = endOf(paper.end)
  const findings = {
    document: {
      type: typeOf(paper),
      title: titleOf(paper),
      issuer,
      parent,
      commune,
      province: provinceOf(paper, places.provinces),
      number: head.number,
      symbol: head.symbol,
      place: head.place,
      date: head.date,
    },
    conference: conferenceOf(paper, level, scene.year),
    upperCongresses: upperCongressesOf(paper, level),
    legalBases,
    theme: themeOf(scene),
    purposes: aimsOf(scene, 'purpose'),
    requirements: aimsOf(scene, 'requirement'),
    time,
    delegates: {
      maximum: maximumOf(scene),
      shares: sharesOf(scene),
      composition: compositionOf(scene),
      priorityGroups: priorityGroupsOf(scene),
      rules: rulesOf(scene),
    },
    nomination: nominationOf(drafts, scene),
    scope: scopeOf(scene),
    programme: programmeOf(scene),
    activities: activitiesOf(scene),
    reportRequirements: reportRequirementsOf(scene),
    upperDelegates: upperDelegatesOf(scene),
    tasks: tasksOf(drafts, papers, scene),
    deadlines: deadlinesOf(drafts, time, scene),
    documents: papers,
    mediaForms: mediaFormsOf(scene),
    recipients,
    signatory,
    outline: headingsOf(scene.sections, ownerTitle),
  }
  const clauses = clausesOf(scene.sections, findings)
  return { ...findings, clauses, warnings: warningsOf({ ...findings, clauses }, { scene, drafts, repairs }) }
}

/** "hoàn thành trong tháng 7 năm 2025": the plan speaks of this year. */
const yearSaid = ({ sections, title }: Paper): number | null => {
  const said = [...walkAll(sections).flatMap(({ body, topics }) => (body && topics.has('time') ? [body] : [])), ...(title ? [title] : [])]
  const years = said.flatMap((of) => every(/(?:thang \d{1,2}(?: nam |\/)|\d\/|trong nam |quy \w+ nam |quy \w+\/)(?<year>20\d\d)/, of))
  return years[0] ? Number(years[0].groups.year?.text) : null
}
const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)))
