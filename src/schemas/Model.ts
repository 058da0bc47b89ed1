// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { number, object, optional, string } from '../core/open.ts'

/** Model that can be used through the API. */
export interface Model {
  /** Creation time, in Unix seconds. */
  created?: number | undefined
  /** Identifier of the model, for use in API paths and as `model` in requests. */
  id: string
  /** Always `model`. */
  object?: 'model' | undefined
  /** Organization to which the model belongs. */
  owned_by?: string | undefined
  /** The day on which the model is switched off. Null or absent if none is set. */
  shutdown_date?: string | null | undefined
}

/** Checks {@link Model}; open to what the API adds. */
export const ModelSchema: GenericSchema<Model> = object({
  created: optional(number()),
  id: string(),
  object: optional(string()),
  owned_by: optional(string()),
})
