// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { RealtimeTurnDetection } from '../RealtimeTurnDetection.ts'

/** Checks {@link RealtimeTurnDetection} exactly, where a request holds it. */
export const RealtimeTurnDetectionExact: v.GenericSchema<RealtimeTurnDetection> = v.nullable(
  variant('type', {
    server_vad: onlyObject(
      v.looseObject({
        type: v.literal('server_vad'),
        threshold: v.optional(v.number()),
        prefix_padding_ms: v.optional(v.pipe(v.number(), v.integer())),
        silence_duration_ms: v.optional(v.pipe(v.number(), v.integer())),
        create_response: v.optional(v.boolean()),
        interrupt_response: v.optional(v.boolean()),
        idle_timeout_ms: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(5000), v.maxValue(30000))),
      }),
    ),
    semantic_vad: onlyObject(
      v.looseObject({
        type: v.literal('semantic_vad'),
        eagerness: v.optional(v.picklist(['low', 'medium', 'high', 'auto'])),
        create_response: v.optional(v.boolean()),
        interrupt_response: v.optional(v.boolean()),
      }),
    ),
  }),
)
