// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type FileExpirationAfter, FileExpirationAfterSchema } from './FileExpirationAfter.ts'

/** What file is going to be uploaded. */
export interface CreateUploadRequest {
  /** Name of the file. */
  filename: string
  /** What the file is for, as in `createFile`. */
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | (string & {})
  /** How large the whole file is, in bytes. */
  bytes: number
  /** The file's media type. */
  mime_type: string
  /** When an uploaded file is deleted by itself. */
  expires_after?: FileExpirationAfter | undefined
}

/** Exact: only unknown fields pass. */
export const CreateUploadRequestSchema: v.GenericSchema<CreateUploadRequest> = onlyObject(
  v.looseObject({
    filename: v.string(),
    purpose: v.picklist(['assistants', 'batch', 'fine-tune', 'vision', 'user_data']),
    bytes: v.pipe(v.number(), v.integer()),
    mime_type: v.string(),
    expires_after: v.optional(FileExpirationAfterSchema),
  }),
)
