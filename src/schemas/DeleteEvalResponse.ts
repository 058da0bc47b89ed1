// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteEvalResponseShape } from './shapes/DeleteEvalResponse.ts'

/** Says that an evaluation was deleted. */
export interface DeleteEvalResponse {
  /** Which kind of object it is. */
  object: string
  /** Whether it was deleted. */
  deleted: boolean
  /** Identifier of the evaluation that was deleted. */
  eval_id: string
}

/** Open: what the API adds passes. */
export const DeleteEvalResponseSchema: GenericSchema<DeleteEvalResponse> = openSchema(DeleteEvalResponseShape)
