// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ModelShape } from './shapes/Model.ts'

/** Model that can be used through the API. */
export interface Model {
  /** Identifier of the model, for use in API paths and as `model` in requests. */
  id: string
  /** Creation time, in Unix seconds. */
  created?: number | undefined
  /** Always `model`. */
  object?: 'model' | undefined
  /** Organization to which the model belongs. */
  owned_by?: string | undefined
  /** The day on which the model is switched off. Null or absent if none is set. */
  shutdown_date?: string | null | undefined
}

/** Open: what the API adds passes. */
export const ModelSchema: GenericSchema<Model> = openSchema(ModelShape)
