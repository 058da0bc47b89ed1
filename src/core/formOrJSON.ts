import type { Encode } from './callTypes.ts'
import { encodeJSON } from './json.ts'
import { multipart } from './multipart.ts'
import { isUploadable } from './uploadable.ts'

/** Encodes fields as a form where a file is among them, else as JSON. */
export const formOrJSON: Encode = (fields, headers, ...rest) => {
  const hasFile = Object.values(fields).flat().some(isUploadable)
  return hasFile ? multipart(fields, headers, ...rest) : encodeJSON(fields, headers)
}
