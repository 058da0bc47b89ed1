// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Which version becomes the default one. */
export interface SetDefaultSkillVersionBody {
  /** The version that is used where none is named. */
  default_version: string
}

/** Exact: only unknown fields pass. */
export const SetDefaultSkillVersionBodySchema: v.GenericSchema<SetDefaultSkillVersionBody> = onlyObject(
  v.looseObject({ default_version: v.string() }),
)
