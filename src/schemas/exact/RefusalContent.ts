// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RefusalContent } from '../RefusalContent.ts'

/** Checks {@link RefusalContent} exactly, where a request holds it. */
export const RefusalContentExact: v.GenericSchema<RefusalContent> = onlyObject(
  v.looseObject({ type: v.literal('refusal'), refusal: v.string() }),
)
