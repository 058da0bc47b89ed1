import { isObject } from '../../../core/isObject.ts'
import type { Fields } from '../../collecting/fields.ts'
import { followJSON, type JSONText } from './followJSON.ts'

/** A call so far, as what tells whether a piece belongs to it. */
export interface AssignedCall {
  index: number
  id: unknown
  name: unknown
  arguments: JSONText
  /** Whether its name came again after its arguments, which can announce another call of that name. */
  isNamedAgain: boolean
}

/** A piece, and the call that it belongs to. */
export interface AssignedPiece {
  call: AssignedCall
  piece: Fields
}

/** Tells which call each piece belongs to, by evidence, since hosts leave out, repeat and make up indexes and ids. */
export function assignToolCalls(): (pieces: unknown) => Iterable<AssignedPiece> {
  const lastOfIndex = new Map<unknown, AssignedCall>()
  const lastOfId = new Map<unknown, AssignedCall>()
  let last: AssignedCall | undefined

  const find = ({ index, id }: Fields): AssignedCall | undefined => {
    const named = id ? lastOfId.get(id) : undefined
    if (typeof index !== 'number') return named ?? last
    return named?.index === index ? named : lastOfIndex.get(index)
  }
  const begin = (index: unknown): AssignedCall => {
    last = {
      index: typeof index === 'number' ? index : (last?.index ?? 0),
      id: undefined,
      name: undefined,
      arguments: followJSON(),
      isNamedAgain: false,
    }
    return last
  }
  return function* (pieces) {
    for (const piece of Array.isArray(pieces) ? pieces : [pieces]) {
      if (!isObject(piece)) continue
      const known = find(piece)
      const isAnother = known && beginsAnother(known, piece)
      const call = known && !isAnother ? known : begin(piece['index'])
      if (isAnother && known.isNamedAgain) yield assign(call, { function: { name: known.name } })
      yield assign(call, piece)
      lastOfIndex.set(call.index, call)
      lastOfId.set(call.id, call)
    }
  }
}

/** Whether a piece belongs to another call than to the one that its index or place points to. */
function beginsAnother(call: AssignedCall, piece: Fields): boolean {
  const { id } = piece
  if (id && id === call.id) return false
  const { name, hasArguments } = calledBy(piece)
  if (!name) return call.isNamedAgain && hasArguments
  const hasOtherId = Boolean(id && call.id)
  if (call.arguments.isWhole) return hasOtherId || hasArguments || name !== call.name
  return hasOtherId && name !== call.name
}

function assign(call: AssignedCall, { index, ...piece }: Fields): AssignedPiece {
  const { name, text, hasArguments } = calledBy(piece)
  call.isNamedAgain = Boolean(name && !hasArguments && call.arguments.isWhole)
  call.id ||= piece['id']
  call.name = name || call.name
  if (typeof text === 'string') call.arguments.add(text)
  else if (hasArguments) call.arguments.isWhole = true
  return { call, piece }
}

/** What a piece tells of a function, or of a tool that takes text. */
export function calledBy(piece: Fields): { name: unknown; text: unknown; hasArguments: boolean } {
  const { name, arguments: text, input = text } = Object(piece['function'] ?? piece['custom'])
  return { name, text: input, hasArguments: typeof input === 'string' ? input.trim() !== '' : isObject(input) }
}
