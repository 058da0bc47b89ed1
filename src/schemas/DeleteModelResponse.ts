// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Confirmation that a fine-tuned model was deleted. */
export interface DeleteModelResponse {
  /** Whether the model was deleted. */
  deleted: boolean
  /** Identifier of the deleted model. */
  id: string
  /** Kind of object, normally `model`. */
  object: string
}

/** Checks {@link DeleteModelResponse}; open to what the API adds. */
export const DeleteModelResponseSchema: v.GenericSchema<DeleteModelResponse> = v.looseObject({
  deleted: v.boolean(),
  id: v.string(),
  object: v.string(),
})
