import { createInflate } from 'node:zlib'
import { limits } from '../limits.ts'
import { Unreadable } from '../refusal.ts'

/** Deflate packs at most so many bytes into one: a shorter stream needs no measuring. */
const DEFLATE_RATIO = 1032
/** Bytes that one stream which is no picture may hold unpacked. */
const STREAM_BYTES = 32 * 1024 * 1024
/** LZW packs tighter and cannot be measured cheaply: a longer stream that is no picture is refused. Bytes. */
const LZW_BYTES = 256 * 1024
/** A stream's dictionary stands within so many bytes before it. */
const DICTIONARY_BYTES = 4096

type Stream = { readonly dictionary: string; readonly data: Buffer }

/** Looks through a PDF's streams before any parser does: pictures by their declared size, packed streams by what they really hold. */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
  let budget: number = limits.pdfUnpackedBytes
  for (const stream of streamsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    checkPicture(stream.dictionary)
    const packings = stream.dictionary.match(/\/(?:FlateDecode|Fl\b|LZWDecode|LZW\b|RunLengthDecode|RL\b)/g) ?? []
    if (packings.length > 1) throw hostile('packed-twice')
    const [packing] = packings
    const picture = /\/Subtype\s*\/Image/.test(stream.dictionary)
    if (packing?.startsWith('/L') && !picture && stream.data.length > LZW_BYTES) throw hostile('lzw')
    if (!packing?.startsWith('/F') || stream.data.length * DEFLATE_RATIO < STREAM_BYTES) continue
    budget -= await unpackedSize(stream.data, picture ? limits.pixels * 4 : STREAM_BYTES)
    if (budget < 0) throw hostile('streams')
  }
}

const hostile = (what: string) => new Unreadable('reading.hostile', { what })

function* streamsOf(file: Buffer): Generator<Stream> {
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at)
    if (!/>>\s*$/.test(before)) {
      at = file.indexOf('stream', at + 6)
      continue
    }
    const end = file.indexOf('endstream', at)
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1)
    yield { dictionary: before.slice(before.lastIndexOf(' obj') + 1), data: file.subarray(start, end < 0 ? file.length : end) }
    at = end < 0 ? -1 : file.indexOf('stream', end + 9)
  }
}

/** Numbers that decoders loop over, each with the most that a picture of an office has. Found by fuzzing: a picture of 4294967295 bits a sample. */
const MOST: Readonly<Record<string, number>> = {
  Width: limits.pictureSide * 4,
  Height: limits.pictureSide * 4,
  BitsPerComponent: 16,
  Columns: limits.pictureSide * 4,
  Rows: limits.pictureSide * 4,
  Colors: 32,
}

function checkPicture(dictionary: string): void {
  const sizes = new Map<string, number>()
  for (const [, key = '', digits = '', reference] of dictionary.matchAll(
    /\/(Width|Height|BitsPerComponent|Columns|Rows|Colors)\s+(\d+)(\s+\d+\s+R\b)?/g,
  )) {
    if (reference) throw hostile('size-elsewhere')
    sizes.set(key, Number(digits))
  }
  const [width, height] = [sizes.get('Width') ?? 0, sizes.get('Height') ?? 0]
  if (width * height > limits.pixels) throw new Unreadable('reading.picture-too-big', { width, height })
  for (const [key, value] of sizes) if (value > (MOST[key] ?? 0)) throw hostile(`picture-${key}`)
}

/** Unpacks and throws away, counting; stops at the most that is allowed. Damaged data counts as far as it goes. */
function unpackedSize(data: Buffer, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0
    const inflate = createInflate({ chunkSize: 1 << 18 })
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= most) return
      inflate.destroy()
      reject(hostile('stream'))
    })
    inflate.on('error', () => resolve(size))
    inflate.on('end', () => resolve(size))
    inflate.end(data)
  })
}
