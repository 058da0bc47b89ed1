import { accumulateFields, growByName } from '../../collecting/accumulateFields.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import { remember } from '../../collecting/remember.ts'

/** Kinds of parts that go on over deltas; all others come whole. */
const GROWING: unknown[] = ['text', 'thinking', 'reasoning', 'refusal']

/** Puts a content together: text, or parts; some hosts send now the one and now the other. */
export function accumulateContent(): Accumulator<unknown, unknown> {
  let text: unknown
  let parts: Accumulator<unknown[], unknown[]> | undefined
  return {
    get value() {
      return parts?.value ?? text
    },
    add(piece) {
      const isText = typeof piece === 'string'
      if (isText && !parts) {
        text = typeof text === 'string' ? text + piece : piece
        return
      }
      if (!parts) {
        parts = accumulateParts()
        parts.add(toParts(text))
      }
      parts.add(toParts(piece))
    },
  }
}

/** Puts parts together: what goes on with the kind of the last part belongs to it. */
function accumulateParts(): Accumulator<unknown[], unknown[]> {
  const parts: Accumulator<unknown, unknown>[] = []
  let lastType: unknown
  return {
    get value() {
      return parts.map((part) => part.value)
    },
    add(pieces) {
      for (const piece of pieces) {
        const { type } = Object(piece)
        const last = parts.at(-1)
        if (last && type === lastType && GROWING.includes(type)) {
          last.add(piece)
        } else {
          parts.push(GROWING.includes(type) ? beginPart(piece) : { value: piece, add() {} })
        }
        lastType = type
      }
    },
  }
}

function beginPart(piece: unknown): Accumulator<unknown, unknown> {
  const part = remember(accumulateFields((field) => (field === 'thinking' ? accumulateContent() : growByName(field))))
  part.add(piece)
  return part
}

/** A content as parts: bare text is the text of one. */
function toParts(content: unknown): unknown[] {
  if (Array.isArray(content)) return content
  return content ? [typeof content === 'string' ? { type: 'text', text: content } : content] : []
}
