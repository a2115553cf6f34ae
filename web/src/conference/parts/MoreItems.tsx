import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { Panel } from '../../ui/Page.tsx'
import { useWords } from '../../words.ts'
import { Chip } from './Chip.tsx'
import css from './LivingPlan.module.css'
import type { Opened } from './opened.ts'

type Props = { readonly living: LivingPlan; readonly today: string; readonly open: (what: Opened) => void }

/** What no clause of the paper holds: called for by an adopted rule, or left over from an earlier version. */
export function MoreItems({ living, today, open }: Props) {
  const t = useWords()
  const groups = [
    { title: t('paper.by-rule'), links: living.byRule },
    { title: t('paper.orphans'), links: living.orphans },
  ]
  return groups.map(
    ({ title, links }) =>
      links.length > 0 && (
        <Panel key={title} title={title}>
          <div className={css.loose}>
            {links.map((link) => (
              <Chip
                key={link.objectId}
                link={link}
                clause=""
                among="one"
                today={today}
                open={() => open({ what: 'item', link, clause: null })}
              />
            ))}
          </div>
        </Panel>
      ),
  )
}
