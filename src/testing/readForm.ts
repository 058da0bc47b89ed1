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

/** The longest boundary that the standard allows. */
const longestBoundary = 70

/** Limits that no request of the API comes near: of a form's parts, and of the bytes of a part's head. */
const maxParts = 1000
const maxHead = 8192

/**
 * Reads the fields of a form, in time that grows as the body does; platforms' own readers copy files several times, and differ in names with quotes.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): [string, string | UploadedFile][] {
  const [, quoted, plain] = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (!boundary) throw new Refusal(400, 'Send this request as multipart/form-data, with its boundary.')
  if (boundary.length > longestBoundary)
    throw new Refusal(400, `The boundary of multipart/form-data has at most ${longestBoundary} characters.`)
  const fields: [string, string | UploadedFile][] = []
  const line = new TextEncoder().encode(`\r\n--${boundary}`)
  // Lines before the first boundary don't count; that boundary may stand at the very start.
  const first = line.subarray(2)
  let start = isAt(bytes, first, 0) ? first.length : after(bytes, line, 0)
  while (!isEnd(bytes, start)) {
    const next = after(bytes, line, start)
    if (fields.length === maxParts) throw new Refusal(400, `A form can have at most ${maxParts} parts.`)
    fields.push(readPart(bytes.subarray(start + 2, next - line.length)))
    start = next
  }
  return fields
}

function isEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 45 && bytes[at + 1] === 45
}

const blank = Uint8Array.of(13, 10, 13, 10)

function readPart(part: Uint8Array<ArrayBuffer>): [string, string | UploadedFile] {
  const start = after(part.subarray(0, maxHead), blank, 0)
  const head = new TextDecoder().decode(part.subarray(0, start - blank.length))
  const name = parameter(head, 'name')
  if (name === undefined) throw invalid()
  const bytes = part.subarray(start)
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

/** Where a sequence ends that begins at `from` or after it. A line end begins those looked for and is nowhere else in a boundary, so that no byte is looked at often. */
function after(bytes: Uint8Array, sequence: Uint8Array, from: number): number {
  const [first] = sequence
  for (let at = from; at <= bytes.length - sequence.length; at++)
    if (bytes[at] === first && isAt(bytes, sequence, at)) return at + sequence.length
  throw invalid()
}

function isAt(bytes: Uint8Array, sequence: Uint8Array, at: number): boolean {
  let length = 0
  while (length < sequence.length && bytes[at + length] === sequence[length]) length++
  return length === sequence.length
}

function invalid(): Refusal {
  return new Refusal(400, 'The body is not valid multipart/form-data.')
}
