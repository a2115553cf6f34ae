import { Link } from '@tanstack/react-router'
import { paths } from '../../paths.ts'
import { ConferenceFacts, type ConferenceRow } from './ConferenceFacts.tsx'
import css from './Start.module.css'

/** A running conference of one's own commune. */
export function ConferenceCard({ conference, authority }: { readonly conference: ConferenceRow; readonly authority: string }) {
  return (
    <Link to={paths.plan} params={{ conferenceId: conference.id }} className={css.card}>
      <ConferenceFacts conference={conference} authority={authority} />
    </Link>
  )
}
