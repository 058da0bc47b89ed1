// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CreateTranslationResponseJsonShape } from './shapes/CreateTranslationResponseJson.ts'

/** Plain result of a translation request: the English text alone. */
export interface CreateTranslationResponseJson {
  /** Full English text translated from the audio. */
  text: string
}

/** Open: what the API adds passes. */
export const CreateTranslationResponseJsonSchema: GenericSchema<CreateTranslationResponseJson> = openSchema(
  CreateTranslationResponseJsonShape,
)
