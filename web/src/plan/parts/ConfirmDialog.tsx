import { confirmPlan } from '@guong-sang/domain/plan/api.ts'
import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../api/act.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { useWords } from '../../words.ts'
import { useLabel } from './FindingRow.tsx'
import css from './Review.module.css'
import type { Finding } from './review-rows.ts'

type Props = { readonly plan: PlanView; readonly close: () => void; readonly focusRow: (path: string) => void }

/** Confirming opens the conference; what still blocks is named, each with the way to it. */
export function ConfirmDialog({ plan, close, focusRow }: Props) {
  const t = useWords()
  const go = useNavigate()
  const confirm = useAct(confirmPlan)
  const blocking = plan.doubts.filter((doubt) => doubt.blocking && !doubt.settled)
  const signer = plan.findings.filter(({ path, answer }) => path === 'signatory.name' && answer === null)
  const inTheWay = [
    ...blocking.map(({ field, path }) => ({ path: field ?? path, finding: plan.findings.find((finding) => finding.path === field) })),
    ...signer.map((finding) => ({ path: finding.path, finding })),
  ]
  const waiting = plan.findings.filter(({ needsAnswer }) => needsAnswer).length
  const jump = (path: string) => {
    close()
    setTimeout(() => focusRow(path))
  }
  const submit = () =>
    confirm.mutate(
      { params: { planId: plan.plan.id } },
      { onSuccess: ({ conferenceId }) => go({ to: paths.plan, params: { conferenceId } }) },
    )
  const refused = plan.may.includes('plan.confirm') ? (inTheWay.length > 0 ? t('confirm.settle-first') : null) : t('confirm.not-yours')
  return (
    <Dialog title={t('confirm.title')} close={close}>
      {inTheWay.length > 0 ? (
        <>
          <p>{t('confirm.blocking', { count: inTheWay.length })}</p>
          <ul className={css.blocking}>
            {inTheWay.map(({ path, finding }) => (
              <li key={path}>
                <Button size="small" onClick={() => jump(path)}>
                  {finding ? <Named finding={finding} /> : path}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{t('confirm.about', { clauses: plan.clauses.length })}</p>
          {waiting > 0 && <p>{t('confirm.left-open', { count: waiting })}</p>}
        </>
      )}
      {confirm.isError && <Failure error={confirm.error} />}
      <FormFoot>
        <Button onClick={close}>{t('dialog.close')}</Button>
        <Button kind="first" busy={confirm.isPending} disabledReason={refused} onClick={submit}>
          {t('confirm.do')}
        </Button>
      </FormFoot>
    </Dialog>
  )
}

const Named = ({ finding }: { readonly finding: Finding }) => useLabel(finding)
