import { crc32 } from './crc32.ts'
import { encodeText } from './encodeText.ts'

/** A file of an archive. */
export interface ZipEntry {
  name: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Marks names as UTF-8. */
const utf8 = 0x800

/**
 * Packs files into an archive, as they are.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3
 */
export function zip(entries: readonly ZipEntry[]): Blob {
  const files: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const encoded = encodeText(name)
    const about = [20, utf8, 0, 0, 0x21, ...long(crc32(bytes)), ...long(bytes.length), ...long(bytes.length)]
    const lengths = [encoded.length, 0]
    const local = record([...long(0x04034b50), ...about, ...lengths])
    directory.push(
      record([...long(0x02014b50), 20, ...about, ...lengths, 0, 0, 0, ...long(0), ...long(offset)]),
      encoded,
    )
    files.push(local, encoded, bytes)
    offset += local.length + encoded.length + bytes.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = [...long(0x06054b50), 0, 0, entries.length, entries.length, ...long(size), ...long(offset), 0]
  return new Blob([...files, ...directory, record(end)], { type: 'application/zip' })
}

/** A number of 32 bits as two of 16, low half first. */
function long(value: number): [number, number] {
  return [value & 0xffff, value >>> 16]
}

/** Numbers of 16 bits, low byte first. */
function record(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * values.length))
  for (const [index, value] of values.entries()) view.setUint16(2 * index, value, true)
  return new Uint8Array(view.buffer)
}
