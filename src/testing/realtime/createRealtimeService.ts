import type { RealtimeClientEvent } from '../../schemas/RealtimeClientEvent.ts'
import { RealtimeClientEventSchema } from '../../schemas/RealtimeClientEvent.ts'
import type { RealtimeConversationItem } from '../../schemas/RealtimeConversationItem.ts'
import { Refusal } from '../refusal.ts'
import { addItem, finishItem, indexOf, receivedItem } from './items.ts'
import { createListener, type Listener } from './listener.ts'
import { withChanges } from './newSettings.ts'
import { readEvent } from './readEvent.ts'
import { cancelResponse, startResponse } from './respond.ts'
import type { Session } from './session.ts'

/** Does what clients of a session ask for. */
export function createRealtimeService(session: Session): (text: string) => void {
  const listener = createListener(session)
  return (text) => {
    let event_id: string | undefined
    try {
      event_id = idOf(text)
      act(readEvent(RealtimeClientEventSchema, text), session, listener)
    } catch (error) {
      const { message, fields } = error instanceof Refusal ? error : new Refusal(500, `The mock failed: ${error}`)
      const { code = null, param = null } = fields
      session.tell({ type: 'error', error: { type: 'invalid_request_error', code, message, param, event_id } })
    }
  }
}

/** The id that a client gave its event, by which an error names it. */
function idOf(text: string): string | undefined {
  try {
    const { event_id } = Object(JSON.parse(text))
    return typeof event_id === 'string' ? event_id : undefined
  } catch {
    return undefined
  }
}

function act(event: RealtimeClientEvent, session: Session, listener: Listener): void {
  switch (event.type) {
    case 'session.update':
      update(session, event.session)
      break
    case 'input_audio_buffer.append':
      listener.append(event.audio)
      break
    case 'input_audio_buffer.commit':
      listener.commit()
      break
    case 'input_audio_buffer.clear':
      listener.clear()
      break
    case 'response.create':
      startResponse(session, event.response)
      break
    case 'response.cancel':
      cancel(session)
      break
    case 'output_audio_buffer.clear':
      clearOutput(session)
      break
    case 'conversation.item.create':
      create(session, event)
      break
    default:
      actOnItem(session, event)
  }
}

type CreateEvent = Extract<RealtimeClientEvent, { type: 'conversation.item.create' }>
type ItemEvent = Extract<RealtimeClientEvent, { type: `conversation.item.${string}`; item_id: string }>

function create(session: Session, event: CreateEvent): void {
  const item = receivedItem(session, event.item)
  addItem(session, item, event.previous_item_id)
  finishItem(session, item)
}

/** Does something to an item that is there. */
function actOnItem(session: Session, event: ItemEvent): void {
  const { items, tell } = session
  const { item_id } = event
  const index = indexOf(session, item_id)
  const [item] = items.slice(index)
  if (!item) return
  if (event.type === 'conversation.item.retrieve') {
    tell({ type: 'conversation.item.retrieved', item })
  } else if (event.type === 'conversation.item.delete') {
    items.splice(index, 1)
    tell({ type: 'conversation.item.deleted', item_id })
  } else {
    const { content_index, audio_end_ms } = event
    forgetTranscript(item, content_index)
    tell({ type: 'conversation.item.truncated', item_id, content_index, audio_end_ms })
  }
}

/** The text of what is cut is gone, since nobody knows where it would end. */
function forgetTranscript(item: RealtimeConversationItem, index: number): void {
  const part = item.type === 'message' && item.role === 'assistant' ? item.content[index] : undefined
  if (part?.type !== 'output_audio')
    throw new Refusal(400, `Part ${index} of '${item.id}' is no spoken answer.`, { param: 'content_index' })
  delete part.transcript
}

function cancel(session: Session): void {
  if (!cancelResponse(session, 'client_cancelled'))
    throw new Refusal(400, 'No response is being made.', { code: 'response_cancel_not_active' })
}

function update(session: Session, { type, ...changes }: { type: string }): void {
  if (type !== session.settings.type)
    throw new Refusal(400, `The session is of type '${session.settings.type}', which can't be changed.`, {
      param: 'session.type',
      code: 'invalid_value',
    })
  session.settings = withChanges(session.settings, changes)
  session.tell({ type: 'session.updated', session: session.settings })
}

function clearOutput(session: Session): void {
  if (!session.isCall) throw new Refusal(400, 'The session has no call whose voice could be stopped.')
  session.tell({ type: 'output_audio_buffer.cleared', response_id: session.active?.response.id ?? '' })
}
