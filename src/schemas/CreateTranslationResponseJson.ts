// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Plain result of a translation request: the English text alone. */
export interface CreateTranslationResponseJson {
  /** Full English text translated from the audio. */
  text: string
}

/** Checks {@link CreateTranslationResponseJson}; open to what the API adds. */
export const CreateTranslationResponseJsonSchema: v.GenericSchema<CreateTranslationResponseJson> = v.looseObject({
  text: v.string(),
})
