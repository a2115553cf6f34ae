/** What is used of word-extractor 1.0.4, which brings no types. */
declare module 'word-extractor' {
  type Extracted = { getBody: () => string; getHeaders: () => string; getFooters: () => string }
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default class WordExtractor {
    extract(source: Buffer | string): Promise<Extracted>
  }
}
