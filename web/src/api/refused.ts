/** What the server says when it says no: `message` is the Vietnamese text of the code, filled. */
export type RefusedBody = {
  readonly code: string
  readonly message: string
  readonly remedy?: string | null
  readonly details?: Readonly<Record<string, unknown>>
}

export class Refused extends Error {
  readonly status: number
  readonly body: RefusedBody

  constructor(status: number, body: RefusedBody) {
    super(body.message)
    this.status = status
    this.body = body
  }
}

/** No answer came: the link is dead or the machine is off. Nothing was lost on this side. */
export class Unreachable extends Error {}
