// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** The file to check. */
export interface CreateContentProvenanceBody {
  /** The image or sound to check. */
  file: Uploadable
}

/** Exact: only unknown fields pass. */
export const CreateContentProvenanceBodySchema: v.GenericSchema<CreateContentProvenanceBody> = onlyObject(
  v.looseObject({ file: v.custom<Uploadable>(isUploadable) }),
)
