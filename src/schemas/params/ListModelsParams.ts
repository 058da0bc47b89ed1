// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listModels` takes. */
export type ListModelsParams = Record<string, unknown>

/** Checks {@link ListModelsParams} exactly; for input from outside, see `validated`. */
export const ListModelsParamsSchema: v.GenericSchema<ListModelsParams> = onlyObject(v.looseObject({}))
