// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, object, string } from '../core/open.ts'
import { type Model, ModelSchema } from './Model.ts'

/** Models the API key can use. */
export interface ListModelsResponse {
  /** Available models, one entry for each. */
  data: Model[]
  /** Always `list`. */
  object: 'list'
}

/** Checks {@link ListModelsResponse}; open to what the API adds. */
export const ListModelsResponseSchema: GenericSchema<ListModelsResponse> = object({
  data: array(ModelSchema),
  object: string(),
})
