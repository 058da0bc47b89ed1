import type { RealtimeConversationItemFunctionCall } from '../../schemas/RealtimeConversationItemFunctionCall.ts'
import type { RealtimeConversationItemMessageAssistant } from '../../schemas/RealtimeConversationItemMessageAssistant.ts'
import type { RealtimeResponseCreateParams } from '../../schemas/RealtimeResponseCreateParams.ts'
import { Refusal } from '../refusal.ts'
import type { ToolChoice } from '../text/chooseTool.ts'
import { pickTool, type ToolRule } from '../text/pickTool.ts'
import { reply } from '../text/reply.ts'
import { sampleJSON } from '../text/sampleJSON.ts'
import { countTokens, tokenize } from '../text/tokens.ts'
import { toBase64 } from '../toBase64.ts'
import { tone } from '../wav.ts'
import { addItem, conversationOf, finishItem } from './items.ts'
import { play } from './play.ts'
import type { ActiveResponse, Session, Told } from './session.ts'

type Response = ActiveResponse['response']

/** How long the sound of one piece of text is, in seconds. */
const PIECE = 0.1

/** Begins a response to the conversation. */
export function startResponse(session: Session, params: RealtimeResponseCreateParams = {}): void {
  const { settings, active } = session
  if (settings.type === 'transcription')
    throw new Refusal(400, 'A transcription session makes no responses.', { code: 'invalid_request' })
  if (active)
    throw new Refusal(
      400,
      `The response '${active.response.id}' is still being made: cancel it, or wait for its end.`,
      {
        code: 'conversation_already_has_active_response',
      },
    )
  const response: Response = {
    id: session.id('resp_'),
    object: 'realtime.response',
    status: 'in_progress',
    output: [],
    ...(params.conversation !== 'none' && { conversation_id: session.conversationId }),
    output_modalities: params.output_modalities ?? settings.output_modalities ?? ['audio'],
    max_output_tokens: params.max_output_tokens ?? settings.max_output_tokens ?? 'inf',
    metadata: params.metadata ?? null,
  }
  const events = responseEvents(session, params, response)
  session.active = { response, playing: play(events, session.tell) }
}

/** Ends the response that is being made, if there is one; what it had said stays. */
export function cancelResponse(session: Session, reason: 'client_cancelled' | 'turn_detected'): boolean {
  const { active } = session
  if (!active) return false
  session.active = undefined
  active.playing.stop()
  for (const item of active.response.output)
    if ('status' in item && item.status === 'in_progress') item.status = 'incomplete'
  if (session.isCall) session.tell({ type: 'output_audio_buffer.cleared', response_id: active.response.id })
  const status_details = { type: 'cancelled', reason }
  session.tell({ type: 'response.done', response: { ...active.response, status: 'cancelled', status_details } })
  return true
}

function* responseEvents(session: Session, params: RealtimeResponseCreateParams, response: Response): Generator<Told> {
  yield { type: 'response.created', response: { ...response, output: [] } }
  yield {
    type: 'rate_limits.updated',
    rate_limits: [{ name: 'tokens', limit: 50_000, remaining: 49_000, reset_seconds: 1.2 }],
  }
  const items = params.input ?? session.items
  const tool = pickTool(toolsOf(session, params), ruleOf(session, params), conversationOf(items))
  if (tool) yield* callEvents(session, response, tool)
  else yield* messageEvents(session, response, reply(conversationOf(items)))
  const output_tokens = countTokens(JSON.stringify(response.output))
  const input_tokens = countTokens(JSON.stringify(items))
  Object.assign(response, {
    status: response.status === 'in_progress' ? 'completed' : response.status,
    usage: { total_tokens: input_tokens + output_tokens, input_tokens, output_tokens },
  })
  // Whoever is told of its end may ask for the next one at once.
  session.active = undefined
  yield { type: 'response.done', response }
}

function toolsOf({ settings }: Session, { tools }: RealtimeResponseCreateParams): ToolChoice[] {
  const listed = tools ?? ('tools' in settings ? settings.tools : null) ?? []
  // Tools of remote servers are never called.
  return listed.flatMap((tool) => ('name' in tool && tool.name ? [{ ...tool, name: tool.name }] : []))
}

function ruleOf({ settings }: Session, { tool_choice }: RealtimeResponseCreateParams): ToolRule {
  const choice = tool_choice ?? ('tool_choice' in settings ? settings.tool_choice : undefined)
  if (typeof choice === 'object' && choice) return 'name' in choice && choice.name ? { named: choice.name } : {}
  return { must: choice === 'required' || (choice === 'none' ? false : undefined) }
}

function* callEvents(session: Session, response: Response, { name, parameters }: ToolChoice): Generator<Told> {
  const call_id = session.id('call_')
  const { question } = conversationOf(session.items)
  const text = JSON.stringify(sampleJSON(parameters ?? { type: 'object' }, question))
  const item: RealtimeConversationItemFunctionCall & { id: string } = {
    id: session.id('item_'),
    object: 'realtime.item',
    type: 'function_call',
    status: 'in_progress',
    name,
    call_id,
    arguments: '',
  }
  const place = { response_id: response.id, item_id: item.id, output_index: 0, call_id }
  yield* withItem(session, response, item, function* () {
    for (const delta of tokenize(text)) {
      item.arguments += delta
      yield { type: 'response.function_call_arguments.delta', ...place, delta }
    }
    yield { type: 'response.function_call_arguments.done', ...place, name, arguments: text }
  })
}

function* messageEvents(session: Session, response: Response, text: string): Generator<Told> {
  const isSpoken = response.output_modalities?.includes('audio')
  const content: RealtimeConversationItemMessageAssistant['content'][number] = isSpoken
    ? { type: 'output_audio', transcript: '' }
    : { type: 'output_text', text: '' }
  const item: RealtimeConversationItemMessageAssistant & { id: string } = {
    id: session.id('item_'),
    object: 'realtime.item',
    type: 'message',
    role: 'assistant',
    status: 'in_progress',
    content: [content],
  }
  const place = { response_id: response.id, item_id: item.id, output_index: 0, content_index: 0 }
  const pieces = limited(tokenize(text), response)
  yield* withItem(session, response, item, function* () {
    yield { type: 'response.content_part.added', ...place, part: { type: isSpoken ? 'audio' : 'text' } }
    if (isSpoken) yield* spoken(session, response, place, pieces, content)
    else yield* written(place, pieces, content)
    const { transcript, text: said } = content
    const part = isSpoken ? { type: 'audio', transcript } : { type: 'text', text: said }
    yield { type: 'response.content_part.done', ...place, part }
  })
}

/** Where a part of a response is. */
interface Place {
  response_id: string
  item_id: string
  output_index: number
  content_index: number
}

function* written(place: Place, pieces: string[], content: { text?: string | undefined }): Generator<Told> {
  for (const delta of pieces) {
    content.text += delta
    yield { type: 'response.output_text.delta', ...place, delta }
  }
  yield { type: 'response.output_text.done', ...place, text: pieces.join('') }
}

/** What is said, as text and as sound. The sound of a call goes another way, and is only told of. */
function* spoken(
  session: Session,
  response: Response,
  place: Place,
  pieces: string[],
  content: { transcript?: string | undefined },
): Generator<Told> {
  const { isCall } = session
  if (isCall) yield { type: 'output_audio_buffer.started', response_id: response.id }
  for (const delta of pieces) {
    content.transcript += delta
    yield { type: 'response.output_audio_transcript.delta', ...place, delta }
    if (!isCall) yield { type: 'response.output_audio.delta', ...place, delta: toBase64(tone(PIECE)) }
  }
  if (!isCall) yield { type: 'response.output_audio.done', ...place }
  yield { type: 'response.output_audio_transcript.done', ...place, transcript: pieces.join('') }
  if (isCall) yield { type: 'output_audio_buffer.stopped', response_id: response.id }
}

/** What happens around the making of an item. One that is no part of the conversation is told of by the response alone. */
function* withItem(
  session: Session,
  response: Response,
  item: (RealtimeConversationItemFunctionCall | RealtimeConversationItemMessageAssistant) & { id: string },
  make: () => Iterable<Told>,
): Generator<Told> {
  const place = { response_id: response.id, output_index: 0 }
  const isKept = response.conversation_id !== undefined
  response.output.push(item)
  yield { type: 'response.output_item.added', ...place, item: { ...item } }
  if (isKept) addItem(session, item)
  yield* make()
  item.status = response.status === 'incomplete' ? 'incomplete' : 'completed'
  if (isKept) finishItem(session, item)
  yield { type: 'response.output_item.done', ...place, item }
}

/** The pieces that the limit of tokens leaves. */
function limited(pieces: string[], response: Response): string[] {
  const most = typeof response.max_output_tokens === 'number' ? response.max_output_tokens : Infinity
  if (pieces.length <= most) return pieces
  response.status = 'incomplete'
  response.status_details = { type: 'incomplete', reason: 'max_output_tokens' }
  return pieces.slice(0, most)
}
