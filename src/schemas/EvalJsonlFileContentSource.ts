// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalJsonlFileContentSourceShape } from './shapes/EvalJsonlFileContentSource.ts'

/** Items that are given in the request. */
export interface EvalJsonlFileContentSource {
  /** Always `file_content`. */
  type: 'file_content'
  /** The items, with answers where there are any. */
  content: {
    /** The item that is graded, with the fields that templates name. */
    item: Record<string, unknown>
    /** The model's answer that was evaluated. */
    sample?: Record<string, unknown> | undefined
  }[]
}

/** Open: what the API adds passes. */
export const EvalJsonlFileContentSourceSchema: GenericSchema<EvalJsonlFileContentSource> = openSchema(
  EvalJsonlFileContentSourceShape,
)
