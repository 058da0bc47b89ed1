// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ResponseConversation } from '../ResponseConversation.ts'

/** Checks {@link ResponseConversation} exactly, where a request holds it. */
export const ResponseConversationExact: v.GenericSchema<ResponseConversation> = onlyObject(
  v.looseObject({ id: v.string() }),
)
