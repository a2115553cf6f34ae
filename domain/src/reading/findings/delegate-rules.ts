import { bare, byCommaBefore, bySemicolon, sentences } from '../lines/pieces.ts'
import { says } from '../lines/search.ts'
import { passage, type Stretch } from '../lines/stretch.ts'
import type { Section } from '../outline/section.ts'
import type { Passage } from '../reading.ts'
import { namesGroup } from './quotas.ts'
import type { Scene } from './scene.ts'

/** A rule for all delegates: what they must be, how they are chosen, how the whole is balanced. */
const ABOUT_DELEGATES =
  /^(?:thanh phan |viec (?:lua chon|cu|binh chon) )?(?:cac )?dai bieu\b[^.;:]{0,80}?\b(?:can|phai|duoc binh|duoc lua|dam bao|bao dam|la nhung)\b/
const CHOSEN = /^(?:viec )?(?:binh xet|binh chon|lua chon|gioi thieu)[^.;]{0,60}(?:can|phai|bao dam|dam bao)\b/
const NEXT =
  /^(?:dam bao|bao dam) (?:so luong|chat luong|can doi|co cau|ty le|dung|thanh phan|tieu chuan|hai hoa|tinh)|^(?:uu tien|co tinh|chu trong|khong (?:chon|cu|lua|gioi)|tranh )/

/** Where the composition is set out, a wish that names no favoured group and no percent is a rule. */
const BALANCE =
  /^(?:(?:bao dam|dam bao) (?:co cau|can doi|hai hoa|ty le|so luong|chat luong|dung|tinh)|khong (?:gioi thieu|chon|lua chon|cu|de cu|xet)|(?:uu tien|chu trong|quan tam) |moi (?:ca nhan|dien hinh) chi)/
const OBLIGES = /\b(?:phai|khong duoc|can duoc|khong thay doi)\b/
const isBalance = (sentence: Stretch, { topics }: Section): boolean =>
  (topics.has('composition') || topics.has('quantity')) &&
  (says(BALANCE, sentence) || says(OBLIGES, sentence)) &&
  !says(/%/, sentence) &&
  !namesGroup(sentence.folded)

export const isRule = (sentence: Stretch): boolean =>
  says(ABOUT_DELEGATES, sentence) || (says(CHOSEN, sentence) && says(/dan chu|cong khai/, sentence))

export function rulesOf(scene: Scene): Passage[] {
  return ruleSentences(scene).flatMap((sentence) =>
    bySemicolon(sentence)
      .flatMap((piece) => byCommaBefore(piece, NEXT))
      .map((piece) => passage(bare(piece))),
  )
}
export const ruleSentences = (scene: Scene): Stretch[] =>
  scene.sections
    .filter(({ topics }) => !topics.has('purpose') && !topics.has('programme') && !topics.has('upper'))
    .flatMap((section) =>
      section.body && !section.cells ? sentences(section.body).filter((of) => isRule(of) || isBalance(of, section)) : [],
    )
