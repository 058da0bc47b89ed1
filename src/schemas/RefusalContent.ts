// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RefusalContentShape } from './shapes/RefusalContent.ts'

/** The words with which the model refuses. */
export interface RefusalContent {
  /** Always `refusal`. */
  type: 'refusal'
  /** The words with which the model refuses. */
  refusal: string
}

/** Open: what the API adds passes. */
export const RefusalContentSchema: GenericSchema<RefusalContent> = openSchema(RefusalContentShape)
