import { crc32 } from './crc32.ts'
import { createRandom, hash } from './random.ts'

/** Draws a picture made up from a text: a real PNG of that size, a few hundred bytes long. */
export async function png(width: number, height: number, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const random = createRandom(hash(text))
  const palette = Uint8Array.from({ length: 48 }, () => Math.floor(random() * 256))
  const rows = new Uint8Array((width + 1) * height)
  const cells = Array.from({ length: 64 }, () => Math.floor(random() * 16))
  for (let y = 0; y < height; y++) {
    const row = Math.floor((8 * y) / height)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = cells[8 * row + Math.floor((8 * x) / width)] ?? 0
  }
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  header.setUint8(8, 8)
  header.setUint8(9, 3)
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', palette),
    chunk('IDAT', await deflate(rows)),
    chunk('IEND', new Uint8Array()),
  ]
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** One chunk: length, type, data and checksum. @see https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
