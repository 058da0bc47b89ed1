import type { Accumulator } from '../../collecting/accumulator.ts'
import type { Front, KnownCall } from '../../fronts/front.ts'
import { readInput } from '../../fronts/readInput.ts'
import { accumulateName } from './accumulateName.ts'
import { type AssignedCall, assignToolCalls, calledBy } from './assignToolCalls.ts'

/** A call as far as it was told. */
interface ToldCall {
  /** Empty where the host sent none, or that of another call. */
  id: string
  name: Accumulator<unknown, string>
  /** What the model wrote, in pieces. */
  texts: string[]
  isBegun?: boolean
  /** Whether the tool takes text, not JSON. */
  isCustom?: boolean
  /** Arguments that came as an object. */
  whole?: unknown
}

/** Tells of the calls of a round. */
export interface CallsTeller {
  add(pieces: unknown): void
  /** Tells the whole inputs of those that have an id; `known` is the id of one that came without. */
  end(known?: KnownCall): void
}

/** Tells of calls, and of their inputs as they come. One that came without an id is told once the id is known that a runner of tools gave it. */
export function tellCalls(front: Front): CallsTeller {
  const assign = assignToolCalls()
  const calls = new Map<AssignedCall, ToldCall>()
  const ids = new Set<unknown>()

  const toldOf = (call: AssignedCall): ToldCall => {
    const told = calls.get(call) ?? { id: '', name: accumulateName(), texts: [] }
    calls.set(call, told)
    if (!told.id && typeof call.id === 'string' && !ids.has(call.id)) told.id = call.id
    ids.add(told.id)
    return told
  }
  const tellPiece = (told: ToldCall, text: string): void => {
    const { id: toolCallId, isBegun, isCustom, texts, name } = told
    if (!isBegun) {
      const inputEncoding = isCustom ? 'text' : undefined
      front.tell({ type: 'tool-input-start', toolCallId, toolName: name.value, inputEncoding })
      told.isBegun = true
    }
    front.tell({ type: 'tool-input-delta', toolCallId, inputTextDelta: isBegun ? text : texts.join('') })
  }
  return {
    add(pieces) {
      for (const { call, piece } of assign(pieces)) {
        const told = toldOf(call)
        const { name, text } = calledBy(piece)
        told.name.add(name)
        if (piece['custom']) told.isCustom = true
        if (typeof text !== 'string') {
          told.whole = text ?? told.whole
          continue
        }
        told.texts.push(text)
        if (told.id && text) tellPiece(told, text)
      }
    },
    end(known) {
      const unnamed = [...calls.values()].find(({ id, name }) => !id && name.value === known?.name)
      if (unnamed && known && !ids.has(known.id)) unnamed.id = known.id
      for (const [call, { id: toolCallId, name, texts, isCustom, whole }] of calls) {
        if (!toolCallId) continue
        const text = texts.join('')
        const input = isCustom ? text : (whole ?? readInput(text))
        front.tell({ type: 'tool-input-available', toolCallId, toolName: name.value, input })
        calls.delete(call)
      }
    },
  }
}
