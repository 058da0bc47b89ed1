import type { ItemResource } from '../../../schemas/ItemResource.ts'
import type { ResponseObject } from '../../../schemas/ResponseObject.ts'
import type { Context } from '../../context.ts'
import { addItems } from '../conversations/findConversation.ts'
import { keptItem } from './keptItem.ts'
import { begun } from './responseEvents.ts'

/** A response that is being made. */
export interface Job {
  /** What it becomes. */
  end: ResponseObject
  input: ItemResource[]
  /** Whether it is kept for later. */
  isKept: boolean
}

/** Starts a response: keeps what is known of it so far. */
export function startResponse({ end, input, isKept }: Job, context: Context): ResponseObject {
  const response = begun(end, end.background ? 'queued' : 'in_progress')
  if (isKept) {
    context.state.responses.set(end.id, response)
    context.state.responseInputs.set(end.id, input)
    context.state.responseEnds.set(end.id, end)
  }
  return response
}

/** Has a response go on by the clock, whoever reads its events. */
export function scheduleResponse(job: Job, context: Context): void {
  context.after(100, () => beginResponse(job.end.id, context))
  context.after(300, () => {
    if (context.state.responseEnds.has(job.end.id)) endResponse(job, context)
  })
}

/** Has a queued response begin. */
export function beginResponse(id: string, { state }: Context): void {
  const response = state.responses.get(id)
  if (response?.status === 'queued') state.responses.set(id, { ...response, status: 'in_progress' })
}

/** Ends a response, and adds its items to its conversation. */
export function endResponse({ end, input, isKept }: Job, context: Context): ResponseObject {
  const completed_at = end.completed_at ?? (end.status === 'completed' ? context.seconds() : null)
  const response: ResponseObject = { ...end, completed_at }
  if (isKept) {
    context.state.responseEnds.delete(end.id)
    context.state.responses.set(end.id, response)
  }
  if (end.conversation)
    addItems(end.conversation.id, [...input, ...end.output.map((item) => keptItem(item, context))], context)
  return response
}
