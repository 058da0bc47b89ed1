import { denialOf } from '../rounds/denialOf.ts'
import { toContent } from '../rounds/toContent.ts'
import type { CallEntry, Entry, SentPart } from './entry.ts'
import { isToolPart } from './isToolPart.ts'
import { listEntries } from './listEntries.ts'
import { type Place, readPlace } from './readPlace.ts'
import { readAddress } from './readSentFile.ts'
import { readInstructions, readResult, type Trust } from './trust.ts'

/** Parts that only a page shows. */
const SHOWN = ['data-', 'source-', 'file', 'reasoning-file', 'custom']

/** Reads the messages of the AI SDK's front ends. */
export function readUIMessages(messages: unknown, trust: Trust): Entry[] {
  const places = readPlace('fromUIMessages', '', { messages }).list('messages')
  return places.flatMap((message) => readMessage(message, trust))
}

function readMessage(message: Place, trust: Trust): Entry[] {
  const role = message.text('role')
  const parts = message.list('parts')
  switch (role) {
    case 'user':
      return toUser(parts)
    case 'assistant':
      return readSteps(parts, trust)
    case 'system':
    case 'developer':
      return readInstructions(message, role, parts.map((part) => part.text('text')).join(''), trust)
  }
  return message.refuse(`a message is of the user or the assistant, not of ${role}`, 'role')
}

/** What a user says, unless that is nothing that a model can be told. */
function toUser(places: Place[]): Entry[] {
  const parts = places.flatMap(readUserPart)
  return parts.length ? [{ type: 'user', parts }] : []
}

function readUserPart(part: Place): SentPart[] {
  const type = part.text('type')
  if (type === 'text') return [{ type, text: part.text('text') }]
  if (type.startsWith('data-')) return []
  if (type !== 'file') part.refuse('a user sends text and files', 'type')
  const file = { mediaType: part.text('mediaType'), filename: part.optionalText('filename') }
  const fileId = part.inside('providerReference').optionalText('openai')
  return [{ type: 'file', ...file, ...(fileId ? { fileId } : { url: readAddress(part, 'url') }) }]
}

/** Reads what the model said and called, step by step. */
function readSteps(parts: Place[], trust: Trust): Entry[] {
  const list = listEntries()
  for (const part of parts) {
    const type = part.text('type')
    if (type === 'step-start' || type === 'steering-message') list.endRound()
    if (type === 'steering-message') list.add(toUser(part.list('parts')))
    else list.add(isToolPart(part) ? readTool(part, trust) : readPassage(part, type))
  }
  list.endRound()
  return list.entries
}

function readPassage(part: Place, type: string): Entry[] {
  if (type === 'text' || type === 'reasoning') {
    const kept = part.inside('providerMetadata').inside('openai')
    const text = part.text('text')
    if (type === 'text') return [{ type, text, phase: kept.optionalText('phase') }]
    return [{ type, text, encrypted: kept.optionalText('reasoningEncryptedContent') }]
  }
  if (type === 'step-start' || SHOWN.some((shown) => type.startsWith(shown))) return []
  return part.refuse(`there is no part of type ${type}`, 'type')
}

/** Reads a call with what came of it. One that nothing came of yet is left out, and so is one that the API ran itself. */
function readTool(part: Place, trust: Trust): Entry[] {
  const id = part.text('toolCallId')
  const type = part.text('type')
  const name = type === 'dynamic-tool' ? part.text('toolName') : type.slice('tool-'.length)
  const approval = part.inside('approval')
  const reason = approval.optionalText('reason')
  if (part.get('providerExecuted') === true) {
    if (part.text('state') !== 'approval-responded') return []
    return [{ type: 'mcpApproval', id: approval.text('id'), approve: approval.get('approved') === true, reason }]
  }
  const call = toCall(id, name, part.get('input'))
  const output = outputOf(part, name, reason)
  return output === undefined ? [] : readResult(part, call, output, trust)
}

/** A call; text is what a custom tool takes, since the arguments of others are objects. */
function toCall(id: string, name: string, input: unknown): CallEntry {
  const isCustom = typeof input === 'string'
  return { type: 'call', id, name, isCustom, text: isCustom ? input : JSON.stringify(input ?? {}) }
}

/** What the model is told of a call; undefined while nothing came of it. */
function outputOf(part: Place, name: string, reason: string | undefined): string | undefined {
  const state = part.text('state')
  switch (state) {
    case 'output-available':
      return part.get('preliminary') === true ? undefined : toContent(name, part.get('output'))
    case 'output-error':
      return part.text('errorText')
    case 'output-denied':
      return denialOf(reason)
    case 'approval-responded':
      return part.inside('approval').get('approved') === false ? denialOf(reason) : undefined
    case 'input-streaming':
    case 'input-available':
    case 'approval-requested':
      return undefined
  }
  return part.refuse(`there is no state ${state}`, 'state')
}
