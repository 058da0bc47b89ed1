// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** The file to put into a container, by its bytes or by its id. */
export interface CreateContainerFileBody {
  /** Identifier of an uploaded file to put in. Give this or `file`. */
  file_id?: string | undefined
  /** The file's bytes. Give this or `file_id`. */
  file?: Uploadable | undefined
}

/** Exact: only unknown fields pass. */
export const CreateContainerFileBodySchema: v.GenericSchema<CreateContainerFileBody> = onlyObject(
  v.looseObject({ file_id: v.optional(v.string()), file: v.optional(v.custom<Uploadable>(isUploadable)) }),
)
