import type { Refusal } from '@guong-sang/domain/shared/result.ts'

/** Why a file is not read; the words, with what to do, are in messages under the same key. */
export const refusalCodes = [
  'reading.empty',
  'reading.too-big',
  'reading.too-many-pages',
  'reading.too-long',
  'reading.unknown-kind',
  'reading.heic',
  'reading.other-office',
  'reading.two-documents',
  'reading.encrypted',
  'reading.broken',
  'reading.hostile',
  'reading.picture-too-big',
  'reading.no-text',
  'reading.too-slow',
  'reading.too-heavy',
  'reading.cancelled',
] as const
export type ReadingRefusalCode = (typeof refusalCodes)[number]
export type ReadingRefusal = Refusal<ReadingRefusalCode>

/** Thrown inside the parsers and caught once, in sourceOf: deep loops need no result at every step. */
export class Unreadable extends Error {
  readonly code: ReadingRefusalCode
  readonly details: Refusal['details']
  constructor(code: ReadingRefusalCode, details?: Refusal['details']) {
    super(code)
    this.code = code
    this.details = details
  }
}
