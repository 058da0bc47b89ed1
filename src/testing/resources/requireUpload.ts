import { isUpload, type UploadedFile } from '../readForm.ts'
import { Refusal } from '../refusal.ts'

/** The file of a form's field; refuses what is none. */
export function requireUpload(value: unknown, param: string): UploadedFile {
  if (isUpload(value)) return value
  throw new Refusal(400, `Invalid type for '${param}': expected a file.`, { param, code: 'invalid_type' })
}
