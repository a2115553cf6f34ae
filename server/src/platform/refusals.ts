/** Refused because of who asks. */
const forbidden = /^(right|session|scope)\./
/** Unknown and foreign look the same. */
const unknown = /[.-]unknown$/
/** Refused because of how things stand now: asking again after a look may succeed. */
const standing = /\.(changed|already-\w+|seeded|in-use|taken|same-name-that-day|holds|closed)$/

export type RefusalStatus = 403 | 404 | 409 | 413 | 422 | 429

const ofTheDoor: Readonly<Record<string, RefusalStatus>> = {
  'platform.foreign-origin': 403,
  'platform.foreign-host': 403,
  'platform.route-unknown': 404,
  'platform.file-too-large': 413,
  'platform.request-too-large': 413,
  'platform.request-too-many': 429,
}

/** One table: the code of a refusal → its HTTP status. What no line names is a value that does not fit (422). */
export function statusOf(code: string): RefusalStatus {
  if (forbidden.test(code)) return 403
  if (unknown.test(code)) return 404
  return ofTheDoor[code] ?? (standing.test(code) ? 409 : 422)
}
