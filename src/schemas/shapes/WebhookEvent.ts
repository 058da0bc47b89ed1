// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { WebhookBatchCancelledShape } from './WebhookBatchCancelled.ts'
import { WebhookBatchCompletedShape } from './WebhookBatchCompleted.ts'
import { WebhookBatchExpiredShape } from './WebhookBatchExpired.ts'
import { WebhookBatchFailedShape } from './WebhookBatchFailed.ts'
import { WebhookEvalRunCanceledShape } from './WebhookEvalRunCanceled.ts'
import { WebhookEvalRunFailedShape } from './WebhookEvalRunFailed.ts'
import { WebhookEvalRunSucceededShape } from './WebhookEvalRunSucceeded.ts'
import { WebhookFineTuningJobCancelledShape } from './WebhookFineTuningJobCancelled.ts'
import { WebhookFineTuningJobFailedShape } from './WebhookFineTuningJobFailed.ts'
import { WebhookFineTuningJobSucceededShape } from './WebhookFineTuningJobSucceeded.ts'
import { WebhookLiveCallIncomingShape } from './WebhookLiveCallIncoming.ts'
import { WebhookRealtimeCallIncomingShape } from './WebhookRealtimeCallIncoming.ts'
import { WebhookResponseCancelledShape } from './WebhookResponseCancelled.ts'
import { WebhookResponseCompletedShape } from './WebhookResponseCompleted.ts'
import { WebhookResponseFailedShape } from './WebhookResponseFailed.ts'
import { WebhookResponseIncompleteShape } from './WebhookResponseIncomplete.ts'

/** What is checked of a `WebhookEvent`. */
export const WebhookEventShape: Shape = variant('type', {
  'batch.cancelled': WebhookBatchCancelledShape,
  'batch.completed': WebhookBatchCompletedShape,
  'batch.expired': WebhookBatchExpiredShape,
  'batch.failed': WebhookBatchFailedShape,
  'eval.run.canceled': WebhookEvalRunCanceledShape,
  'eval.run.failed': WebhookEvalRunFailedShape,
  'eval.run.succeeded': WebhookEvalRunSucceededShape,
  'fine_tuning.job.cancelled': WebhookFineTuningJobCancelledShape,
  'fine_tuning.job.failed': WebhookFineTuningJobFailedShape,
  'fine_tuning.job.succeeded': WebhookFineTuningJobSucceededShape,
  'live.call.incoming': WebhookLiveCallIncomingShape,
  'realtime.call.incoming': WebhookRealtimeCallIncomingShape,
  'response.cancelled': WebhookResponseCancelledShape,
  'response.completed': WebhookResponseCompletedShape,
  'response.failed': WebhookResponseFailedShape,
  'response.incomplete': WebhookResponseIncompleteShape,
})
