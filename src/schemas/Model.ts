// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

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
export const ModelSchema: v.GenericSchema<Model> = v.looseObject({
  created: v.optional(v.number()),
  id: v.string(),
  object: v.optional(v.string() as v.GenericSchema<'model'>),
  owned_by: v.optional(v.string()),
})
