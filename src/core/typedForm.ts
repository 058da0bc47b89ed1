import type { Encode } from './callTypes.ts'
import { escapeName } from './escapeName.ts'
import { toJSON } from './json.ts'

/** Encodes fields as a form whose parts tell their content types; what is no text goes out as JSON. */
export function typedForm(types: Readonly<Record<string, string>>): Encode {
  return (fields, headers, refuse) => {
    const boundary = `form-${crypto.randomUUID()}`
    headers.set('content-type', `multipart/form-data; boundary=${boundary}`)
    const parts = Object.entries(fields).filter(([, value]) => value !== undefined)
    const texts = parts.map(([name, value]) => {
      if (value === null) refuse(`can't send \`${name}\` in a form: leave out null`)
      const text = typeof value === 'string' ? value : toJSON(value)
      const type = types[name] ?? 'text/plain'
      return `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`
    })
    return { body: `${texts.join('')}--${boundary}--\r\n` }
  }
}
