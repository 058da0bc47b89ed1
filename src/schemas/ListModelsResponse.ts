// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type Model, ModelSchema } from './Model.ts'

/** Models the API key can use. */
export interface ListModelsResponse {
  /** Available models, one entry for each. */
  data: Model[]
  /** Always `list`. */
  object: 'list'
}

/** Checks {@link ListModelsResponse}; open to what the API adds. */
export const ListModelsResponseSchema: v.GenericSchema<ListModelsResponse> = v.looseObject({
  data: v.array(ModelSchema),
  object: v.string() as v.GenericSchema<'list'>,
})
