import { bare, byComma, sentences } from '../lines/pieces.ts'
import { first, says } from '../lines/search.ts'
import { cut, passage, type Stretch } from '../lines/stretch.ts'
import type { Reading } from '../reading.ts'
import { activitySections } from './activities.ts'
import { programmeItems } from './programme.ts'
import type { Scene } from './scene.ts'

type Media = Reading['mediaForms'][number]
const FORM = /van nghe|tham luan|giao luu|phong su|phim|trien lam|trung bay|video|clip|van hoa|co dong|truyen hinh|toa dam/

/** Forms in which models are shown: items of the programme, activities, and what the plan allows beside them. */
export function mediaFormsOf(scene: Scene): Media[] {
  const items = programmeItems(scene).map(({ text }) => text)
  const shown = items.filter((text) => says(FORM, text)).map((text): Media => passage(text))
  const activities = activitySections(scene)
    .map(({ text }) => text)
    .filter((text) => says(FORM, text) && text.text.length < 140)
    .map((text): Media => passage(withoutVerb(text)))
  return [...shown, ...activities, ...allowed(scene)]
}

const withoutVerb = (text: Stretch): Stretch => bare(cut(text, /^to chuc /.exec(text.folded)?.[0].length ?? 0))
const ALLOWS = /(?<all>[^.]*co the [^.(]*(?:hinh thuc|giao luu|phong su)[^.(]*)(?:\((?:nhu)?:? ?(?<list>[^)]*)\))?/

/** Forms that "may" be used, with examples in brackets: allowed, not ordered. */
function allowed(scene: Scene): Media[] {
  const said = scene.sections
    .filter(({ topics, cells }) => !cells && (topics.has('programme') || topics.has('activities')))
    .flatMap(({ body }) => (body ? sentences(body) : []))
  return said.flatMap((sentence) => {
    const hit = first(ALLOWS, sentence)
    if (!hit?.groups.all) return []
    const listed = hit.groups.list ? byComma(hit.groups.list).map((form) => bare(withoutMaking(form))) : []
    return [hit.groups.all, ...listed].map((of) => ({ ...passage(bare(of)), optional: true }))
  })
}
const withoutMaking = (form: Stretch): Stretch => cut(form, /^(?:xay dung|lam|chieu|to chuc) /.exec(form.folded)?.[0].length ?? 0)
