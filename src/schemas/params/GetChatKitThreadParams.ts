// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getChatKitThread` takes. */
export interface GetChatKitThreadParams {
  /** Which thread is meant, by its id. At least 1 character. */
  thread_id: string
}

/** Checks {@link GetChatKitThreadParams} exactly; for input from outside, see `validated`. */
export const GetChatKitThreadParamsSchema: v.GenericSchema<GetChatKitThreadParams> = onlyObject(
  v.looseObject({ thread_id: v.pipe(v.string(), v.minLength(1)) }),
)
