/** What the reader takes in, at most. They stand before the parsers, so that a hostile file is refused before it costs. */
export const limits = {
  /** Bytes of one file as sent. */
  fileBytes: 40 * 1024 * 1024,
  /** Bytes of a pasted or plain text file. */
  textBytes: 4 * 1024 * 1024,
  /** Pages of one file. A plan has 3 to 20. */
  pages: 60,
  /** Numbered lines of one source. */
  lines: 20_000,
  /** Letters of one source. */
  letters: 2_000_000,
  /** Entries of a DOCX container. */
  zipEntries: 2_000,
  /** Bytes that all entries of a container claim to hold unpacked. */
  zipUnpackedBytes: 256 * 1024 * 1024,
  /** Bytes of one XML part, unpacked. */
  xmlBytes: 16 * 1024 * 1024,
  /** Elements of one XML part. */
  xmlElements: 400_000,
  /** Elements inside one another. */
  xmlDepth: 256,
  /** Bytes that the streams of a PDF hold unpacked, together. */
  pdfUnpackedBytes: 384 * 1024 * 1024,
  /** Pixels of one picture: A4 at 600 dpi has 35 million. */
  pixels: 40_000_000,
  /** Pixels on one side of a picture. */
  pictureSide: 16_000,
} as const

/** What the worker thread may take. */
export const workerLimits = {
  /** MiB of JavaScript heap. */
  heapMiB: 320,
  /** MiB by which the whole process may grow while a file is read without OCR. */
  growthMiB: 480,
  /** MiB by which the whole process may grow while pages are recognised. */
  ocrGrowthMiB: 640,
  /** Milliseconds without any sign of progress, parsing. A busy old laptop loads the parsers for ten seconds. */
  silenceMs: 30_000,
  /** Milliseconds without any sign of progress, recognising a page. */
  ocrSilenceMs: 180_000,
} as const

/** Dots per inch that pages are rasterised at for recognition: 150 loses letters, 300 gains none (measured). */
export const OCR_DPI = 200
