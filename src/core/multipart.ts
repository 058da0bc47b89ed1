import type { Refuse } from './errors.ts'
import { type FormPart, formBody } from './formBody.ts'
import { isPlain } from './isPlain.ts'
import type { Encode } from './types.ts'
import { isUploadable, type Uploadable } from './uploadable.ts'

/**
 * Encodes fields as multipart/form-data. A writer of our own, since FormData takes no streams.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
export const multipart: Encode = (refuse, fields, headers) => {
  const boundary = `form-${crypto.randomUUID()}`
  const parts: FormPart[] = []
  for (const [name, value] of flatten(refuse, '', fields)) {
    const line = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"`
    if (isUploadable(value)) parts.push(`${line}; ${describeFile(value)}\r\n\r\n`, value, '\r\n')
    else parts.push(`${line}\r\n\r\n${value}\r\n`)
  }
  headers.set('content-type', `multipart/form-data; boundary=${boundary}`)
  return formBody([...parts, `--${boundary}--\r\n`], headers)
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

/** The part's file name and type; a response is named after its URL. */
function describeFile(file: Uploadable): string {
  const { name, type, url, headers } = file as Partial<File & Response>
  const filename = name || url?.replace(/[?#].*|\/$/g, '').replace(/.*\//, '') || 'file'
  const media = (headers ? headers.get('content-type') : type) || 'application/octet-stream'
  return `filename="${escapeName(filename)}"\r\nContent-Type: ${media.replace(/[\r\n]/g, encodeURIComponent)}`
}

/** Escapes a name as browsers do. */
function escapeName(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent)
}
