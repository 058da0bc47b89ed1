// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'
import { type FileExpirationAfter, FileExpirationAfterSchema } from './FileExpirationAfter.ts'

/** A file to upload and what it is for. */
export interface CreateFileRequest {
  /** Content of the file, as a file object rather than a name. */
  file: Uploadable
  /** Intended use: `assistants` for assistant and message files, `vision` for image inputs to assistants, `batch` for batch input, `fine-tune` for training data. */
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals' | (string & {})
  /** When the file is deleted by itself. Without it, most files stay until you delete them. */
  expires_after?: FileExpirationAfter | undefined
}

/** Exact: only unknown fields pass. */
export const CreateFileRequestSchema: v.GenericSchema<CreateFileRequest> = onlyObject(
  v.looseObject({
    file: v.custom<Uploadable>(isUploadable),
    purpose: v.picklist(['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals']),
    expires_after: v.optional(FileExpirationAfterSchema),
  }),
)
