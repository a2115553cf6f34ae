import { inWords, said } from '../dates.ts'
import { addTo, type Draft, heading, item, setField, titledItem } from '../draft.ts'
import type { Paragraph } from '../page.ts'

const hours = [
  { said: ['7 giờ 30 phút', '07h30', '7h30’', '07 giờ 30'], value: '07:30', part: 'sáng' },
  { said: ['08 giờ 00 phút', '8h00', '8 giờ'], value: '08:00', part: 'sáng' },
  { said: ['14 giờ 00', '14h00', '14 giờ'], value: '14:00', part: 'chiều' },
  { said: ['13 giờ 30 phút', '13h30'], value: '13:30', part: 'chiều' },
] as const

const sessionsSaid = ({ chance }: Draft, count: number) => {
  const figure = `0${count} buổi`
  return chance.pick(count === 1 ? [figure, 'một buổi', '1 buổi', '1/2 ngày'] : [figure, `${inWords(count)} buổi`, figure])
}

/** The words for the time and the values in them; what is not said stays null. */
function time(draft: Draft): string {
  const { chance, facts, style } = draft
  const sessions = chance.likely(0.6) ? chance.int(1, 2) : null
  setField(draft, 'time.sessions', sessions)
  const before = sessions === null ? '' : `${sessionsSaid(draft, sessions)}, `
  if (facts.eventDay === null) {
    setField(draft, 'time.date', null)
    setField(draft, 'time.startTime', null)
    setField(draft, 'time.partOfDay', null)
    const month = `tháng ${chance.int(6, 9)} năm ${facts.year}`
    return `${before}${chance.pick(['dự kiến', 'hoàn thành'])} trong ${month}${chance.pick(['', ' (thời gian cụ thể có thông báo sau)'])}`
  }
  const hour = sessions !== 2 && !facts.provisional && chance.likely(0.6) ? chance.pick(hours) : null
  const form = style.dates === 'weekday' || chance.likely(0.7) ? style.dates : 'words'
  setField(draft, 'time.date', facts.eventDay, { provisional: facts.provisional })
  setField(draft, 'time.startTime', hour?.value ?? null)
  const part = hour !== null && chance.likely(0.5) ? hour.part : null
  setField(draft, 'time.partOfDay', part)
  const clock = hour === null ? '' : `${chance.pick(hour.said)}, `
  const day = said(facts.eventDay, form)
  const spoken = part === null ? day : `${chance.pick(['buổi', ''])} ${part} ${day}`.trim()
  const guessed = facts.provisional ? `${chance.pick(['dự kiến', 'dự kiến vào', 'Dự kiến:'])} ` : ''
  return `${before}${clock}${guessed}${spoken}`
}

const titles = {
  time: ['Thời gian tổ chức', 'Thời gian'],
  both: ['Thời gian, địa điểm', 'Thời gian và địa điểm tổ chức'],
  joined: ['Thời gian, thành phần, số lượng đại biểu', 'Thời gian - địa điểm - thành phần'],
}

/** Time and place, as headings with run-in text or as items; leaves the event among the deadlines. */
/** One sentence that holds all: "Hội nghị được tổ chức trong 01 buổi, … tại Hội trường …." */
function inOneSentence(draft: Draft, says: string, venue: string | null): Paragraph {
  const { chance, page } = draft
  const sentence = `${chance.pick(['Hội nghị được tổ chức', 'Thời gian tổ chức Hội nghị là'])} ${says}${venue === null ? '' : ` tại ${venue}`}.`
  return chance.likely(0.5) ? page.paragraph(sentence) : item(draft, sentence)
}

export function when(draft: Draft) {
  const { chance, body, facts, style } = draft
  const venue = chance.likely(0.6) ? chance.pick(body.venues) : null
  setField(draft, 'time.venue', venue)
  const says = time(draft)
  const place = chance.pick(['Địa điểm', 'Địa điểm tổ chức'])
  const runIn = !style.joined && chance.likely(0.5)
  const whole = !style.joined && !facts.provisional && chance.likely(0.2)
  const write = (title: string, text: string): Paragraph => (runIn ? heading(draft, 1, title, text) : titledItem(draft, title, text))
  heading(draft, 0, chance.pick(titles[style.joined ? 'joined' : venue === null ? 'time' : 'both']))
  const written = whole
    ? inOneSentence(draft, says, venue)
    : write(chance.pick(['Thời gian', 'Thời gian tổ chức', 'Thời gian tổ chức Hội nghị']), `${says}.`)
  if (venue !== null && !whole) write(place, `${chance.pick(['', 'tại '])}${venue}.`)
  if (facts.eventDay !== null)
    addTo(draft, 'deadlines', written.part(says), { type: 'event', date: facts.eventDay, provisional: facts.provisional })
}
