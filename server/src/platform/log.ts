/** Takes one line at a time. */
export type LogSink = { readonly write: (line: string) => void }

/** Faults alone are logged, and of a fault no value that anyone entered: what failed and where, never with whose data. */
export const logTo = (stream: LogSink) => ({
  level: 'warn',
  stream,
  serializers: { err: faultOf, req: ({ id, method }: { id: string; method: string }) => ({ id, method }) },
})

type Fault = { readonly type: string; readonly message: string; readonly stack: string; readonly code?: unknown; readonly cause?: Fault }

function faultOf(error: Error): Fault {
  const { cause } = error
  return {
    type: error.name,
    message: withoutValues(error.message),
    stack: withoutValues(error.stack ?? ''),
    ...('code' in error && { code: error.code }),
    ...(cause instanceof Error && { cause: faultOf(cause) }),
  }
}

/** Drizzle prints the values of a failed statement after its text; PostgreSQL quotes them in its message. */
const withoutValues = (text: string): string => text.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/g, '').replace(/"[^"\n]*"|'[^'\n]*'/g, '…')
