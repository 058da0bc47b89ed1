// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** A new version's files. */
export interface CreateSkillVersionBody {
  /** A zip archive, or the files of one folder. */
  files: Uploadable[] | Uploadable
  /** Whether the new version becomes the default one. */
  default?: boolean | undefined
}

/** Exact: only unknown fields pass. */
export const CreateSkillVersionBodySchema: v.GenericSchema<CreateSkillVersionBody> = onlyObject(
  v.looseObject({
    files: union({
      array: v.pipe(v.array(v.custom<Uploadable>(isUploadable)), v.maxLength(500)),
      object: v.custom<Uploadable>(isUploadable),
    }),
    default: v.optional(v.boolean()),
  }),
)
