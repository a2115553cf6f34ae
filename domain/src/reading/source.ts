/** A rectangle on its page, in hundredths of a percent of the page's width and height, from the top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** One physical line as it stands in the source. `n` counts from 1 over the whole source, empty lines too. */
export type SourceLine = {
  readonly n: number
  readonly text: string
  readonly page: number
  readonly box?: Box
  readonly font?: { readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly centred?: boolean }
  /** Cells of a table row, where the line is one. `text` then holds them joined by " | ". */
  readonly cells?: readonly string[]
}

export type SourceKind = 'docx' | 'pdf' | 'scan' | 'text' | 'doc'

/** What the door noticed and the reader or the officer must know: codes have their words in messages. */
export type SourceNote = { readonly code: string; readonly page?: number; readonly detail?: string }

/** A document as numbered lines: all that the reader of plans ever sees of a file. Text is NFC. */
export type SourceText = {
  readonly kind: SourceKind
  readonly pages: number
  readonly lines: readonly SourceLine[]
  readonly notes: readonly SourceNote[]
}
