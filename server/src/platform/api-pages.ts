import type {} from '@fastify/swagger'
import type { FastifyInstance, FastifySchema } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'

const oneFile = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } }
const aFile = { description: 'Tệp', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }

/** As the zod provider prints a route, with the files that no schema describes. */
export const printRoute: typeof jsonSchemaTransform = (document) => {
  const { schema, url } = jsonSchemaTransform(document)
  const { printed, ...rest } = schema as FastifySchema
  return {
    url,
    schema: {
      ...rest,
      ...(printed?.upload && { consumes: ['multipart/form-data'], body: oneFile }),
      ...(printed?.isFile && { response: { ...Object(rest.response), 200: aFile } }),
    },
  }
}

/** The API printed from its endpoints: as OpenAPI, and as a page to read. */
export async function serveApiPages(app: FastifyInstance): Promise<void> {
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  app.get('/api/docs', { schema: { hide: true } }, async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(pageOf(JSON.parse(JSON.stringify(app.swagger())) as Printed, request.nonce)),
  )
}

type Operation = {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: unknown
  readonly requestBody?: unknown
  readonly responses?: unknown
}
type Printed = {
  readonly info: { readonly title: string; readonly description?: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
code{font-family:ui-monospace,monospace}summary{cursor:pointer;padding:.4rem 0}summary b{display:inline-block;min-width:4.5rem}
pre{overflow:auto;padding:1rem;border:1px solid color-mix(in srgb,currentColor 25%,transparent);border-radius:.5rem}`

function pageOf({ info, paths }: Printed, nonce: string): string {
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const groups = Map.groupBy(rows, ({ operation }) => operation.tags?.[0] ?? '')
  const sections = [...groups].map(([name, own]) => `<h2>${escaped(name)}</h2>${own.map(rowOf).join('')}`)
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(info.title)} · API</title><style nonce="${nonce}">${style}</style></head><body><main><h1>${escaped(info.title)}: địa chỉ giao tiếp</h1>
<p>${escaped(info.description ?? '')} <a href="/api/openapi.json">OpenAPI 3.1</a></p>${sections.join('')}</main></body></html>`
}

const rowOf = ({ path, method, operation }: { path: string; method: string; operation: Operation }): string => {
  const { parameters, requestBody, responses } = operation
  return `<details><summary><b>${method.toUpperCase()}</b> <code>${escaped(path)}</code> ${escaped(operation.summary ?? '')}</summary>
<pre>${escaped(JSON.stringify({ parameters, requestBody, responses }, null, 2))}</pre></details>`
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
