// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** A new skill's files. */
export interface CreateSkillBody {
  /** A zip archive, or the files of one folder. */
  files: Uploadable[] | Uploadable
}

/** Exact: only unknown fields pass. */
export const CreateSkillBodySchema: v.GenericSchema<CreateSkillBody> = onlyObject(
  v.looseObject({
    files: union({
      array: v.pipe(v.array(v.custom<Uploadable>(isUploadable)), v.maxLength(500)),
      object: v.custom<Uploadable>(isUploadable),
    }),
  }),
)
