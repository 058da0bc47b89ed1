// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type IncludeEnum, IncludeEnumSchema } from '../IncludeEnum.ts'

/** What `getResponse` takes. */
export interface GetResponseParams {
  /** Identifier of the response this call works on. At least 1 character. */
  response_id: string
  /** Further fields to send, which are left out otherwise. */
  include?: IncludeEnum[] | undefined
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
  /** Sequence number of the last event that you have. For `getResponseStream`, which goes on after it. */
  starting_after?: number | undefined
  /** Whether events are padded with random characters, which hides their lengths from eavesdroppers. False saves bandwidth. */
  include_obfuscation?: boolean | undefined
}

/** Checks {@link GetResponseParams} exactly; for input from outside, see `validated`. */
export const GetResponseParamsSchema: v.GenericSchema<GetResponseParams> = onlyObject(
  v.looseObject({
    response_id: v.pipe(v.string(), v.minLength(1)),
    include: v.optional(v.array(IncludeEnumSchema)),
    stream: v.nullish(v.literal(false)),
    starting_after: v.optional(v.pipe(v.number(), v.integer())),
    include_obfuscation: v.optional(v.boolean()),
  }),
)
