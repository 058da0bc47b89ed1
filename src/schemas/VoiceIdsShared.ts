// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VoiceIdsSharedShape } from './shapes/VoiceIdsShared.ts'

/** Names of stock voices, any other name being allowed too. */
export type VoiceIdsShared =
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

/** Open: what the API adds passes. */
export const VoiceIdsSharedSchema: GenericSchema<VoiceIdsShared> = openSchema(VoiceIdsSharedShape)
