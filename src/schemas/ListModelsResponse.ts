// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Model } from './Model.ts'
import { ListModelsResponseShape } from './shapes/ListModelsResponse.ts'

/** Models the API key can use. */
export interface ListModelsResponse {
  /** Always `list`. */
  object: 'list'
  /** Available models, one entry for each. */
  data: Model[]
}

/** Open: what the API adds passes. */
export const ListModelsResponseSchema: GenericSchema<ListModelsResponse> = openSchema(ListModelsResponseShape)
