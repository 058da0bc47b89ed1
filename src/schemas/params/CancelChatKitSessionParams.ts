// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `cancelChatKitSession` takes. */
export interface CancelChatKitSessionParams {
  /** Identifier of the session this call works on. At least 1 character. */
  session_id: string
}

/** Checks {@link CancelChatKitSessionParams} exactly; for input from outside, see `validated`. */
export const CancelChatKitSessionParamsSchema: v.GenericSchema<CancelChatKitSessionParams> = onlyObject(
  v.looseObject({ session_id: v.pipe(v.string(), v.minLength(1)) }),
)
