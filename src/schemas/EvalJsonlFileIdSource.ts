// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalJsonlFileIdSourceShape } from './shapes/EvalJsonlFileIdSource.ts'

/** Items that are given by an uploaded file. */
export interface EvalJsonlFileIdSource {
  /** Always `file_id`. */
  type: 'file_id'
  /** Identifier of the uploaded file. */
  id: string
}

/** Open: what the API adds passes. */
export const EvalJsonlFileIdSourceSchema: GenericSchema<EvalJsonlFileIdSource> = openSchema(EvalJsonlFileIdSourceShape)
