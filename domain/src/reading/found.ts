export type Sureness = 'high' | 'medium' | 'low'
/** First and last physical line, counted from 1. */
export type Lines = readonly [first: number, last: number]

export type FoundValue<T> = {
  readonly value: T
  /** The document's own wording on those lines, joined by single spaces; of a damaged text the restored wording. */
  readonly text: string
  readonly lines: Lines
  readonly confidence: Sureness
  /** The damaged wording, where `text` was restored. */
  readonly ocr?: string
  readonly provisional?: boolean
  readonly approximate?: boolean
  /** A person concludes it; the document does not say it. */
  readonly inferred?: boolean
}
/** What the document does not give is null: inventing a value is the worst error. */
export type Found<T> = FoundValue<T> | { readonly value: null }
