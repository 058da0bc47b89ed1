// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookEvalRunSucceededShape } from './shapes/WebhookEvalRunSucceeded.ts'

/** A run of an eval is done. */
export interface WebhookEvalRunSucceeded {
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
  /** Always `eval.run.succeeded`. */
  type: 'eval.run.succeeded'
}

/** Open: what the API adds passes. */
export const WebhookEvalRunSucceededSchema: GenericSchema<WebhookEvalRunSucceeded> =
  openSchema(WebhookEvalRunSucceededShape)
