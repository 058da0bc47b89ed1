import { Refusal } from './refusal.ts'

/** A file of a form. Its bytes are those of the body itself, so that an upload is held once. */
export interface UploadedFile {
  name: string
  type: string
  size: number
  bytes: Uint8Array<ArrayBuffer>
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>
}

/** Whether a value is a file of a form. */
export function isUpload(value: unknown): value is UploadedFile {
  return Object(value).bytes instanceof Uint8Array
}

/**
 * Reads the fields of a form; platforms' own readers copy files several times, and differ in names with quotes.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): [string, string | UploadedFile][] {
  const [, quoted, plain] = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (!boundary) throw new Refusal(400, 'Send this request as multipart/form-data, with its boundary.')
  const fields: [string, string | UploadedFile][] = []
  // Lines before the first boundary don't count; that boundary may stand at the very start.
  const dash = new TextEncoder().encode(`--${boundary}`)
  const line = new TextEncoder().encode(`\r\n--${boundary}`)
  let start = find(bytes, dash, 0) + dash.length
  while (start >= dash.length && !isEnd(bytes, start)) {
    const end = find(bytes, line, start)
    if (end < 0) break
    fields.push(readPart(bytes.subarray(start + 2, end)))
    start = end + line.length
  }
  if (start < dash.length || !isEnd(bytes, start)) throw new Refusal(400, 'The body is not valid multipart/form-data.')
  return fields
}

function isEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 45 && bytes[at + 1] === 45
}

const blank = Uint8Array.of(13, 10, 13, 10)

function readPart(part: Uint8Array<ArrayBuffer>): [string, string | UploadedFile] {
  const end = find(part, blank, 0)
  const head = new TextDecoder().decode(part.subarray(0, Math.max(0, end)))
  const name = parameter(head, 'name')
  if (end < 0 || name === undefined) throw new Refusal(400, 'The body is not valid multipart/form-data.')
  const bytes = part.subarray(end + blank.length)
  const filename = parameter(head, 'filename')
  if (filename === undefined) return [name, new TextDecoder().decode(bytes)]
  const type = /^content-type:\s*(.*)$/im.exec(head)?.[1] ?? ''
  return [name, { name: filename, type, size: bytes.length, bytes, stream: () => new Blob([bytes]).stream() }]
}

/** A parameter of Content-Disposition. Quotes and line ends come as browsers escape them, or after a backslash. */
function parameter(head: string, name: string): string | undefined {
  const value = new RegExp(`^content-disposition:.*;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'im').exec(head)?.[1]
  return value?.replace(/%(22|0D|0A)/gi, decodeURIComponent).replace(/\\(["\\])/g, '$1')
}

/** Where a sequence begins; -1 where there is none. */
function find(bytes: Uint8Array, sequence: Uint8Array, from: number): number {
  const [first = 0] = sequence
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sequence.every((byte, index) => bytes[at + index] === byte)) return at
  return -1
}
