// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteEvalRunResponseShape } from './shapes/DeleteEvalRunResponse.ts'

/** Says that a run was deleted. */
export interface DeleteEvalRunResponse {
  /** Which kind of object it is. */
  object?: string | undefined
  /** Whether it was deleted. */
  deleted?: boolean | undefined
  /** Identifier of the run that was deleted. */
  run_id?: string | undefined
}

/** Open: what the API adds passes. */
export const DeleteEvalRunResponseSchema: GenericSchema<DeleteEvalRunResponse> = openSchema(DeleteEvalRunResponseShape)
