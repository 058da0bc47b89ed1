// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookEvalRunCanceledShape } from './shapes/WebhookEvalRunCanceled.ts'

/** A run of an eval was cancelled. */
export interface WebhookEvalRunCanceled {
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
  /** Always `eval.run.canceled`. */
  type: 'eval.run.canceled'
}

/** Open: what the API adds passes. */
export const WebhookEvalRunCanceledSchema: GenericSchema<WebhookEvalRunCanceled> =
  openSchema(WebhookEvalRunCanceledShape)
