// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** One line of a batch's input file: a single request to make. */
export interface BatchRequestInput {
  /** Your own key for the request, unique within the batch, which links the result back to it. */
  custom_id?: string | undefined
  /** HTTP method of the request; `POST` is the sole choice. */
  method?: 'POST' | undefined
  /** API path to call, relative to the API's host: `/v1/chat/completions`, `/v1/embeddings` or `/v1/completions`. */
  url?: string | undefined
}

/** Exact: only unknown fields pass. */
export const BatchRequestInputSchema: v.GenericSchema<BatchRequestInput> = onlyObject(
  v.looseObject({
    custom_id: v.optional(v.string()),
    method: v.optional(v.literal('POST')),
    url: v.optional(v.string()),
  }),
)
