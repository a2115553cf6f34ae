import type { Scene } from '../findings/scene.ts'
import { first } from '../lines/search.ts'
import { cut, passage, type Stretch } from '../lines/stretch.ts'
import type { CalledForPaper, Passage, Task } from '../reading.ts'
import type { Draft } from './draft.ts'
import { deadlineOf } from './due.ts'
import { kindsOf } from './kinds.ts'
import { ownerPhrase } from './owner.ts'

export function tasksOf(drafts: readonly Draft[], papers: readonly CalledForPaper[], scene: Scene): Task[] {
  return drafts.map((draft) => ({
    owner: draft.owner?.text ?? null,
    kind: draft.kinds ?? kindsOf((ownerPhrase(draft.text)?.rest ?? draft.text).folded),
    mood: draft.request ? 'request' : 'assign',
    role: roleOf(draft),
    deadline: draft.due ? deadlineOf(draft.due, scene.event) : null,
    documents: papersIn(passage(draft.text), papers),
    ...passage(draft.text),
    ...(draft.label ? { label: draft.label } : {}),
    ...partnersOf(draft.text),
    ...receiverOf(draft.text),
  }))
}

const papersIn = ({ text, lines }: Passage, papers: readonly CalledForPaper[]): string[] =>
  papers.filter((paper) => paper.lines[0] >= lines[0] && paper.lines[1] <= lines[1] && text.includes(paper.text)).map(({ name }) => name)

function roleOf({ owner, text }: Draft): Task['role'] {
  const work = ownerPhrase(text)?.rest ?? text
  if (/^phoi hop/.test(work.folded)) return 'coordinate'
  if (/^(?:la co quan thuong truc|chu tri)/.test(work.folded)) return 'lead'
  return owner ? 'own' : null
}

const WITH = /phoi hop(?: chat che)?(?: voi)? /
function partnersOf(text: Stretch): Pick<Task, 'partners'> {
  const hit = first(WITH, text)
  const named = hit && ownerPhrase(cut(text, hit.all.text.length + hit.all.from - text.from + 1))
  return named ? { partners: [named.owner.text] } : {}
}

const WHOM =
  '(?:ubnd|uy ban|phong|hoi dong|van phong|so |ban |thuong truc|chu tich|dang uy|bo phan|truong|trung tam|to |co |thay |pgd|bo chi huy|cong an|lien doan|hoi (?!nghi)|cong doan|benh vien|don |doan |trung doan|su doan|cong ty|ban chi huy|nha truong|khoa |bo phan|(?:xa(?! hoi)|phuong(?! (?:phap|an|huong|thuc|tien))|huyen|tinh(?! hinh))(?![\\p{L}]))'
const RECEIVER = new RegExp(
  `(?:gui|nop|chuyen|trinh|bao cao)(?:(?:[^;.()]|\\([^()]*\\)){0,200}?)? (?:ve|den|cho|len|voi) (?<receiver>${WHOM}[^;.(),|]*?)(?=\\s*[(,;.]| truoc| cham nhat| muon nhat| den het| khong qua| trong ngay| de | qua | xem xet|$)`,
  'u',
)
const DIRECT = new RegExp(
  `\\b(?:gui|nop) (?<receiver>${WHOM}[^;.(),|]*?)(?=\\s*[(,;.]| truoc| cham nhat| muon nhat| den het| de | qua |$)`,
  'u',
)
/** "(qua Phòng …)"; "quá hạn" folds to the same word but names nobody. */
const VIA = new RegExp(
  `(?:^|\\(\\s*|,? )(?:qua|thong qua) (?<via>(?=${WHOM})[^();.,]{4,80}?)(?=\\)|,| truoc| cham nhat| muon nhat| den het| de | tong hop|$)`,
  'u',
)

/** To whom, and through whom, something is to be sent. */
export function addressOf(text: Stretch): { readonly receiver: Stretch | undefined; readonly via: Stretch | undefined } {
  const receiver = first(RECEIVER, text)?.groups.receiver ?? directReceiver(text)
  return { receiver, via: receiver && first(VIA, cut(text, receiver.to - text.from))?.groups.via }
}

/** "gửi Sở Nội vụ": without a preposition only a name in capitals is the receiver, not what is sent. */
function directReceiver(text: Stretch): Stretch | undefined {
  const named = first(DIRECT, text)?.groups.receiver
  return named && /^\p{Lu}/u.test(named.text) ? named : undefined
}

function receiverOf(text: Stretch): Pick<Task, 'receiver' | 'via'> {
  const { receiver, via } = addressOf(text)
  return { ...(receiver ? { receiver: receiver.text } : {}), ...(via ? { via: via.text } : {}) }
}
