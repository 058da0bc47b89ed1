// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'

/** The voice that speaks, by the name of a stock voice or the id of a custom one. */
export type VoiceIdsOrCustomVoice =
  | 'alloy'
  | 'ash'
  | 'ballad'
  | 'coral'
  | 'echo'
  | 'sage'
  | 'shimmer'
  | 'verse'
  | 'marin'
  | 'cedar'
  | (string & {})
  | {
      /** The id that was given when the custom voice was made. */
      id: string
    }

/** Exact: only unknown fields pass. */
export const VoiceIdsOrCustomVoiceSchema: v.GenericSchema<VoiceIdsOrCustomVoice> = union({
  string: v.string(),
  object: onlyObject(v.looseObject({ id: v.string() })),
})
