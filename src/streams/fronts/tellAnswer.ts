import { OpenAIError } from '../../core/openAIError.ts'
import { familiesWithTeller } from '../protocols/familiesWithTeller.ts'
import { isToolResult } from '../protocols/isToolResult.ts'
import { typeBegins } from '../protocols/typeBegins.ts'
import type { DataChunk, UIMessageChunk } from '../uiMessageChunk.ts'
import { createFront } from './createFront.ts'
import type { AnswerEnd, FrontParts, Teller } from './front.ts'
import type { Pending } from './readPending.ts'
import { idOf, toResultChunk } from './toResultChunk.ts'

/** Tells a front end of an answer, which may take several rounds of the model. */
export interface AnswerTeller {
  readonly end: AnswerEnd
  /** What an event brings. */
  add(event: unknown): UIMessageChunk[]
  /** What is left once the stream is over. Throws where the answer is no success. */
  finish(pending: Pending): UIMessageChunk[]
}

/** Makes an {@link AnswerTeller}. */
export function tellAnswer(parts: FrontParts): AnswerTeller {
  const front = createFront(parts)
  let round: Teller<unknown> | undefined
  let isBetweenRounds = true

  const endStep = (): void => {
    round?.end()
    front.stop()
    if (round) front.tell({ type: 'finish-step' })
  }
  const tellModel = (event: unknown): void => {
    const family = familiesWithTeller.find(({ owns }) => owns(event))
    if (!family) return
    if (!round || isBetweenRounds || Object(event).type === 'response.created') {
      endStep()
      front.tell({ type: 'start-step' })
      front.beginRound()
      round = family.tell(front)
      isBetweenRounds = false
    }
    round.add(event)
  }
  return {
    end: front.end,
    add(event) {
      if (isToolResult(event)) {
        round?.end({ id: idOf(event), name: event.name })
        isBetweenRounds = true
        front.tell(toResultChunk(event))
      } else if (isDataChunk(event)) front.tell({ ...event, data: event.data ?? null })
      else tellModel(event)
      return front.take()
    },
    finish({ calls, approvals }) {
      for (const call of calls) round?.end(call)
      for (const id of approvals) front.askFor(id)
      endStep()
      if (front.isRefused) throw new OpenAIError('The model refused to answer: see the words of the answer.')
      return front.take()
    },
  }
}

function isDataChunk(event: unknown): event is DataChunk {
  return typeBegins(event, 'data-')
}
