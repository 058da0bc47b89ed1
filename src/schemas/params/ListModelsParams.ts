// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** What `listModels` takes. */
export type ListModelsParams = Record<string, unknown>

/** Checks {@link ListModelsParams} exactly; for input from outside, see `validated`. */
export const ListModelsParamsSchema: v.GenericSchema<ListModelsParams> = v.looseObject({})
