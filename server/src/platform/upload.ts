import type {} from '@fastify/multipart'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import { nfc } from '@guong-sang/domain/shared/vietnamese.ts'
import type { FastifyRequest } from 'fastify'

export type Upload = { readonly name: string; readonly bytes: Uint8Array }

/** Bytes of one file sent in: a scan of 20 pages at 300 dpi has about 30 MB. */
export const uploadLimit = 40 * 1024 * 1024

/** The one file of a multipart request, its name in NFC without any folder. */
export async function uploadOf(request: FastifyRequest): Promise<Result<Upload>> {
  if (!request.isMultipart()) return refuse('platform.file-missing')
  try {
    const part = await request.file({ limits: { fileSize: uploadLimit, files: 1 } })
    if (part === undefined) return refuse('platform.file-missing')
    const chunks: Buffer[] = []
    for await (const chunk of part.file) chunks.push(chunk)
    if (part.file.truncated) return refuse('platform.file-too-large', { megabytes: uploadLimit / 1024 / 1024 })
    return accept({ name: nameOf(part.filename), bytes: Buffer.concat(chunks) })
  } catch (error) {
    // The form broke off or is none; what the disk or the server got wrong has a code of its own.
    if (error instanceof Error && !('code' in error)) return refuse('platform.request-malformed')
    throw error
  }
}

const nameOf = (sent: string): string =>
  nfc(sent)
    .replace(/^.*[\\/]/, '')
    .slice(0, 200) || 'tệp'
