// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookEvalRunFailedShape } from './shapes/WebhookEvalRunFailed.ts'

/** A run of an eval stopped because of an error. */
export interface WebhookEvalRunFailed {
  /** When it happened, in Unix seconds. */
  created_at: number
  /** Identifier of the event, the same when it is sent again. */
  id: string
  /** What it happened to. */
  data: {
    /** Identifier of the evaluation run. */
    id: string
  }
  /** Always `event`. */
  object?: 'event' | undefined
  /** Always `eval.run.failed`. */
  type: 'eval.run.failed'
}

/** Open: what the API adds passes. */
export const WebhookEvalRunFailedSchema: GenericSchema<WebhookEvalRunFailed> = openSchema(WebhookEvalRunFailedShape)
