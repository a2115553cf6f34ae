import {
  getConference,
  listConferences,
  listTrialConferences,
  myWork,
  previewDayMove,
  searchAll,
} from '@guong-sang/domain/conference/api.ts'
import { ask } from '../api/ask.ts'

export const conferencesQuery = () => ask(listConferences, {})
export const trialConferencesQuery = () => ask(listTrialConferences, {})
export const conferenceQuery = (conferenceId: string) => ask(getConference, { params: { conferenceId } })
export const workQuery = () => ask(myWork, {})
export const searchQuery = (q: string) => ask(searchAll, { query: { q } })
export const dayMoveQuery = (conferenceId: string, day: string) => ask(previewDayMove, { params: { conferenceId }, query: { day } })
