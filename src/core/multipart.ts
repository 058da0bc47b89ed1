import type { Encode } from './callTypes.ts'
import { escapeName } from './escapeName.ts'
import { fileName } from './fileName.ts'
import { formBody } from './formBody.ts'
import { isPlain } from './isPlain.ts'
import type { NamedFile } from './joinFiles.ts'
import type { Refuse } from './openAIError.ts'
import { headerOf, isUploadable, type Uploadable } from './uploadable.ts'

/** Encodes fields as multipart/form-data. A writer of our own, since FormData takes no streams. */
export const multipart: Encode = (fields, headers, refuse, signal, abort) => {
  const boundary = `form-${crypto.randomUUID()}`
  headers.set('content-type', `multipart/form-data; boundary=${boundary}`)
  return formBody(writeParts(refuse, fields, boundary), refuse, headers, signal, abort)
}

/**
 * The pieces of a form, in order.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
function writeParts(refuse: Refuse, fields: object, boundary: string): NamedFile[] {
  const parts: NamedFile[] = []
  const write = (name: string, value: Uploadable | string): void => {
    parts.push({ name, file: typeof value === 'string' ? new Blob([value]) : value })
  }
  for (const [name, value] of flatten(refuse, '', fields)) {
    const isFile = isUploadable(value)
    const more = isFile ? describeFile(value) : ''
    write(name, `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"${more}\r\n\r\n`)
    write(name, isFile ? value : `${value}`)
    write(name, '\r\n')
  }
  write('', `--${boundary}--\r\n`)
  return parts
}

/** Lists fields under their names in the form: `name[]` for items of an array, `name[key]` for those of an object. */
function* flatten(refuse: Refuse, name: string, value: unknown): Iterable<[name: string, value: unknown]> {
  if (value === undefined) return
  if (isUploadable(value) || ['boolean', 'bigint', 'number', 'string'].includes(typeof value)) {
    yield [name, value]
  } else if (Array.isArray(value)) {
    for (const item of value) yield* flatten(refuse, `${name}[]`, item)
  } else if (isPlain(value)) {
    for (const [key, item] of Object.entries(value)) yield* flatten(refuse, name ? `${name}[${key}]` : key, item)
  } else {
    refuse(`can't send \`${name}\` in a form: leave out null, wrap bytes in a File`)
  }
}

/** What the head of a file's part tells beside the field's name. */
function describeFile(file: Uploadable): string {
  const { type, headers }: Partial<File & Response> = Object(file)
  const media = (headers ? headerOf(file, 'content-type') : type) || 'application/octet-stream'
  const filename = escapeName(fileName(file, media))
  return `; filename="${filename}"\r\nContent-Type: ${media.replace(/[\r\n]/g, encodeURIComponent)}`
}
