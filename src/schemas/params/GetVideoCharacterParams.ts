// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getVideoCharacter` takes. */
export interface GetVideoCharacterParams {
  /** Identifier of the character this call works on. At least 1 character. */
  character_id: string
}

/** Checks {@link GetVideoCharacterParams} exactly; for input from outside, see `validated`. */
export const GetVideoCharacterParamsSchema: v.GenericSchema<GetVideoCharacterParams> = onlyObject(
  v.looseObject({ character_id: v.pipe(v.string(), v.minLength(1)) }),
)
