import type { WebhookDraft } from './webhooks.ts'

/** What a webhook is told of when it has ended. */
export type EndingKind = 'batch' | 'eval.run' | 'fine_tuning.job' | 'response'

/** As much as a webhook's event needs of it. */
export interface Ending {
  id: string
  status?: string | undefined
  background?: boolean | null | undefined
}

/** Told of each change of what webhooks can be about. */
export type OnChange = (kind: EndingKind, value: Ending, before: Ending | undefined) => void

/** The statuses that are told, in the words of the events. */
const ENDS: Record<EndingKind, Record<string, string>> = {
  batch: { completed: 'completed', failed: 'failed', expired: 'expired', cancelled: 'cancelled' },
  'eval.run': { completed: 'succeeded', failed: 'failed', canceled: 'canceled' },
  'fine_tuning.job': { succeeded: 'succeeded', failed: 'failed', cancelled: 'cancelled' },
  response: { completed: 'completed', failed: 'failed', incomplete: 'incomplete', cancelled: 'cancelled' },
}

/** The event of a change; undefined where it is not told. Of responses, those of the background are. */
export function webhookEvent(kind: EndingKind, value: Ending, before: Ending | undefined): WebhookDraft | undefined {
  const { id, status = '', background } = value
  const end = ENDS[kind][status]
  if (!end || before?.status === status || (kind === 'response' && !background)) return undefined
  return { type: `${kind}.${end}`, data: { id } }
}
