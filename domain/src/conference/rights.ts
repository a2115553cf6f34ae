import type { Rights } from '../shared/right.ts'

const everyone = ['secretary', 'chair', 'office', 'finance', 'front', 'unit', 'council', 'door', 'director', 'admin'] as const

/** Who may do what with a conference: the Chair fixes and moves the day, the secretary and the office keep the work going. */
export const conferenceRights = {
  'conference.read': everyone,
  'conference.fix-day': ['chair'],
  'conference.move-day': ['chair'],
  'conference.waive-item': ['secretary', 'chair'],
  'conference.hold-item': ['secretary', 'office'],
  'conference.mark-item': ['secretary', 'office', 'finance', 'front', 'unit', 'chair'],
  'conference.answer-deadline': ['secretary'],
  'conference.answer-rule': ['secretary'],
  'conference.settle-conflict': ['secretary', 'office'],
  'conference.stop': ['chair'],
  'conference.hold': ['office', 'secretary'],
  'work.read': everyone,
  'search.use': everyone,
} as const satisfies Rights
