import { isObject } from '../../core/isObject.ts'
import { parseJSON } from '../../core/json.ts'
import type { CallEntry, Entry, SentPart } from './entry.ts'
import { listEntries } from './listEntries.ts'
import type { Place } from './readPlace.ts'
import { readAddress } from './readSentFile.ts'
import { textOf } from './textOf.ts'
import { readInstructions, readResult, type Trust } from './trust.ts'

/** Kinds of files, by the types that are meant where a front end names none. */
const KINDS: Record<string, string> = {
  image: 'image/png',
  audio: 'audio/wav',
  video: 'video/mp4',
  document: 'application/pdf',
}

/** Reads the messages of a run. Calls without a result are left out, and results follow the calls of their round. */
export function readAGUIMessages(messages: Place[], trust: Trust): Entry[] {
  const outputs = readOutputs(messages)
  const list = listEntries()
  for (const message of messages) {
    const role = message.text('role')
    if (role !== 'assistant' || message.optionalText('content')) list.endRound()
    list.add(readMessage(message, role, outputs, trust))
  }
  list.endRound()
  refuseUncalled(messages, list.entries)
  return list.entries
}

function readMessage(message: Place, role: string, outputs: Map<string, string>, trust: Trust): Entry[] {
  switch (role) {
    case 'user':
      return toUser(message)
    case 'assistant':
      return readAnswer(message, outputs, trust)
    case 'reasoning':
      return [{ type: role, text: message.text('content'), encrypted: message.optionalText('encryptedValue') }]
    case 'system':
    case 'developer':
      return readInstructions(message, role, message.text('content'), trust)
    case 'tool':
    case 'activity':
      return []
  }
  return message.refuse(`there is no role ${role}`, 'role')
}

/** What tools gave, by the ids of their calls. */
function readOutputs(messages: Place[]): Map<string, string> {
  const results = messages.filter((message) => message.get('role') === 'tool')
  return new Map(results.map((message) => [message.text('toolCallId'), textOf(message)]))
}

function readAnswer(message: Place, outputs: Map<string, string>, trust: Trust): Entry[] {
  const text = message.optionalText('content')
  const calls = message.get('toolCalls') == null ? [] : message.list('toolCalls')
  const said: Entry[] = text ? [{ type: 'text', text }] : []
  return [
    ...said,
    ...calls.flatMap((place) => {
      const call = readCall(place)
      const output = outputs.get(call.id)
      return output === undefined ? [] : readResult(place, call, output, trust)
    }),
  ]
}

/** A call; arguments that are no object are the text that a custom tool takes. */
function readCall(place: Place): CallEntry {
  const called = place.inside('function')
  const text = called.text('arguments') || '{}'
  const isCustom = !isObject(parseJSON(text))
  return { type: 'call', id: place.text('id'), name: called.text('name'), text, isCustom }
}

/** A result belongs to a call of the same conversation. */
function refuseUncalled(messages: Place[], entries: Entry[]): void {
  const ids = new Set(entries.map((entry) => entry.type === 'result' && entry.call.id))
  for (const message of messages)
    if (message.get('role') === 'tool' && !ids.has(message.text('toolCallId')))
      message.refuse('no message calls a tool by that id', 'toolCallId')
}

function toUser(message: Place): Entry[] {
  if (typeof message.get('content') === 'string')
    return [{ type: 'user', parts: [{ type: 'text', text: message.text('content') }] }]
  const parts = message.list('content').map(readPart)
  return parts.length ? [{ type: 'user', parts }] : []
}

function readPart(part: Place): SentPart {
  const type = part.text('type')
  if (type === 'text') return { type, text: part.text('text') }
  const kind =
    (Object.hasOwn(KINDS, type) && KINDS[type]) ||
    part.refuse('a user sends text, images, sound, videos and documents', 'type')
  const source = part.inside('source')
  const mediaType = source.optionalText('mimeType') ?? kind
  switch (source.text('type')) {
    case 'data':
      return { type: 'file', mediaType, url: `data:${mediaType};base64,${source.text('value')}` }
    case 'url':
      return { type: 'file', mediaType, url: readAddress(source, 'value') }
    case 'file':
      return { type: 'file', mediaType, fileId: source.text('value') }
  }
  return source.refuse('a file comes as data, or by an address or id', 'type')
}
