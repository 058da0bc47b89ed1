// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RefusalContentShape } from './shapes/RefusalContent.ts'

/** The words with which the model refuses. */
export interface RefusalContent {
  /** Always `refusal`. Default: `refusal`. */
  type: 'refusal'
  /** The words with which the model refuses. */
  refusal: string
}

/** Checks {@link RefusalContent}. Open: fields, values of enums and members of unions that the API adds pass. */
export const RefusalContentSchema: GenericSchema<RefusalContent> = openSchema(RefusalContentShape)
