// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WebhookEventShape } from './shapes/WebhookEvent.ts'
import type { WebhookBatchCancelled } from './WebhookBatchCancelled.ts'
import type { WebhookBatchCompleted } from './WebhookBatchCompleted.ts'
import type { WebhookBatchExpired } from './WebhookBatchExpired.ts'
import type { WebhookBatchFailed } from './WebhookBatchFailed.ts'
import type { WebhookEvalRunCanceled } from './WebhookEvalRunCanceled.ts'
import type { WebhookEvalRunFailed } from './WebhookEvalRunFailed.ts'
import type { WebhookEvalRunSucceeded } from './WebhookEvalRunSucceeded.ts'
import type { WebhookFineTuningJobCancelled } from './WebhookFineTuningJobCancelled.ts'
import type { WebhookFineTuningJobFailed } from './WebhookFineTuningJobFailed.ts'
import type { WebhookFineTuningJobSucceeded } from './WebhookFineTuningJobSucceeded.ts'
import type { WebhookLiveCallIncoming } from './WebhookLiveCallIncoming.ts'
import type { WebhookRealtimeCallIncoming } from './WebhookRealtimeCallIncoming.ts'
import type { WebhookResponseCancelled } from './WebhookResponseCancelled.ts'
import type { WebhookResponseCompleted } from './WebhookResponseCompleted.ts'
import type { WebhookResponseFailed } from './WebhookResponseFailed.ts'
import type { WebhookResponseIncomplete } from './WebhookResponseIncomplete.ts'

/** What the API tells a webhook, told apart by `type`. New types come without notice. */
export type WebhookEvent =
  | WebhookBatchCancelled
  | WebhookBatchCompleted
  | WebhookBatchExpired
  | WebhookBatchFailed
  | WebhookEvalRunCanceled
  | WebhookEvalRunFailed
  | WebhookEvalRunSucceeded
  | WebhookFineTuningJobCancelled
  | WebhookFineTuningJobFailed
  | WebhookFineTuningJobSucceeded
  | WebhookLiveCallIncoming
  | WebhookRealtimeCallIncoming
  | WebhookResponseCancelled
  | WebhookResponseCompleted
  | WebhookResponseFailed
  | WebhookResponseIncomplete

/** Open: what the API adds passes. */
export const WebhookEventSchema: GenericSchema<WebhookEvent> = openSchema(WebhookEventShape)
