import { isObject } from '../../../core/isObject.ts'
import { accumulateFields, growByName } from '../../collecting/accumulateFields.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import type { Fields } from '../../collecting/fields.ts'
import { remember } from '../../collecting/remember.ts'
import { accumulateFunction } from './accumulateFunction.ts'
import { followJSON, type JSONText } from './followJSON.ts'

/** A call so far, with what tells whether a piece belongs to it. */
interface Call {
  index: number
  id: unknown
  name: unknown
  arguments: JSONText
  /** Whether its name came again after its arguments, which can announce another call of that name. */
  isNamedAgain: boolean
  fields: Accumulator<unknown, unknown>
}

/** Puts tool calls together. Which call a piece belongs to is told by evidence, since hosts leave out, repeat and make up indexes and ids. */
export function accumulateToolCalls(): Accumulator<unknown, unknown[]> {
  const calls: Call[] = []
  const lastOfIndex = new Map<unknown, Call>()
  const lastOfId = new Map<unknown, Call>()

  const find = ({ index, id }: Fields): Call | undefined => {
    const named = id ? lastOfId.get(id) : undefined
    if (typeof index !== 'number') return named ?? calls.at(-1)
    return named?.index === index ? named : lastOfIndex.get(index)
  }
  const begin = (index: unknown, announced: Call | undefined): Call => {
    const call: Call = {
      index: typeof index === 'number' ? index : (calls.at(-1)?.index ?? 0),
      id: undefined,
      name: undefined,
      arguments: followJSON(),
      isNamedAgain: false,
      fields: remember(accumulateFields((field) => (isCalled(field) ? accumulateFunction() : growByName(field)))),
    }
    if (announced) addPiece(call, { function: { name: announced.name } })
    calls.push(call)
    return call
  }
  return {
    get value() {
      return [...calls].sort((call, other) => call.index - other.index).map(({ fields }) => fields.value)
    },
    add(pieces) {
      for (const piece of Array.isArray(pieces) ? pieces : [pieces]) {
        if (!isObject(piece)) continue
        const known = find(piece)
        const isAnother = known && beginsAnother(known, piece)
        const call =
          known && !isAnother ? known : begin(piece['index'], isAnother && known.isNamedAgain ? known : undefined)
        addPiece(call, piece)
        lastOfIndex.set(call.index, call)
        lastOfId.set(call.id, call)
      }
    },
  }
}

/** Whether a piece belongs to another call than to the one that its index or place points to. */
function beginsAnother(call: Call, piece: Fields): boolean {
  const { id } = piece
  if (id && id === call.id) return false
  const { name, hasArguments } = calledBy(piece)
  if (!name) return call.isNamedAgain && hasArguments
  const hasOtherId = Boolean(id && call.id)
  if (call.arguments.isWhole) return hasOtherId || hasArguments || name !== call.name
  return hasOtherId && name !== call.name
}

function addPiece(call: Call, { index, ...piece }: Fields): void {
  const { name, text, hasArguments } = calledBy(piece)
  call.isNamedAgain = Boolean(name && !hasArguments && call.arguments.isWhole)
  call.id ||= piece['id']
  call.name = name || call.name
  if (typeof text === 'string') call.arguments.add(text)
  else if (hasArguments) call.arguments.isWhole = true
  call.fields.add(piece)
}

/** What a piece tells of a function, or of a tool that takes text. */
function calledBy(piece: Fields): { name: unknown; text: unknown; hasArguments: boolean } {
  const { name, arguments: text, input = text } = Object(piece['function'] ?? piece['custom'])
  return { name, text: input, hasArguments: typeof input === 'string' ? input.trim() !== '' : isObject(input) }
}

function isCalled(field: string): boolean {
  return field === 'function' || field === 'custom'
}
