import type { InputItem } from '../../../schemas/InputItem.ts'
import type { InputParam } from '../../../schemas/InputParam.ts'
import type { CreateResponseParams } from '../../../schemas/params/CreateResponseParams.ts'
import type { ResponseObject } from '../../../schemas/ResponseObject.ts'
import type { ResponseUsage } from '../../../schemas/ResponseUsage.ts'
import { throwIfFailed } from '../../../streams/protocols/responses/throwIfFailed.ts'
import { toMissingPartError } from '../../answers/toMissingPartError.ts'
import type { PendingResponseCall, ResponseToolsResult, ResponseToolsResume } from '../../runResponseTools.ts'
import { toInputItems } from '../../toInputItems.ts'
import type { LoopState, LoopTypes, ToolApi } from '../toolApi.ts'
import { type ReadItem, type ResponseCall, readOutput } from './readOutput.ts'
import { releaseResponseToolChoice } from './releaseResponseToolChoice.ts'
import { type CallOutput, toCallOutput } from './toCallOutput.ts'
import { toItems } from './toItems.ts'
import { toOutputItem } from './toOutputItem.ts'

/** The types of a response with tools. */
export interface ResponsesTypes<Runner extends string> extends LoopTypes {
  params: CreateResponseParams
  list: InputParam
  answer: ResponseObject
  item: InputItem
  call: ResponseCall
  /** Fields where the API's own tools are answered. */
  content: CallOutput | Record<string, unknown>
  pending: PendingResponseCall
  usage: ResponseUsage
  round: Omit<ResponseToolsResult<Runner>, 'pending' | 'resume'>
  resume: ResponseToolsResume<Runner>
}

/** How Responses talk of tools. */
export function responsesApi<Runner extends string>(): ToolApi<ResponsesTypes<Runner>> {
  return {
    list: 'input',
    next(state) {
      const { resume, items } = state
      const { params, stored } = resume
      state.resume = { ...resume, params: { ...params, tool_choice: releaseResponseToolChoice(params.tool_choice) } }
      if (stored) return { ...params, previous_response_id: stored.id, input: items.slice(stored.items) }
      return { ...params, input: [...items] }
    },
    take(response, state) {
      throwIfFailed(response)
      const items = readItems(response)
      const isCut = (response.status ?? 'completed') !== 'completed'
      const read = items.filter(({ call }) => !call || !isCut)
      keep({ ...response, output: read.map(({ item }) => item) }, state)
      return read.flatMap(({ call }) => call ?? [])
    },
    replace(input, state) {
      state.items = toItems(input)
      state.resume = { ...state.resume, stored: undefined }
    },
    write: toCallOutput,
    toItem: toOutputItem,
    toPending: ({ item }) => item,
    toRound: (response, { rounds, items, usage }) => ({ rounds, response, input: [...items], usage }),
  }
}

/** The items of a response; an answer without a list of them is an error. */
function readItems(response: ResponseObject): ReadItem[] {
  if (!Array.isArray(Object(response).output)) throw toMissingPartError('createResponse', '`output`', response)
  return readOutput(response.output)
}

/** Takes a response into the conversation; the API keeps that itself where it stores the response, or has a conversation. */
function keep<Runner extends string>(response: ResponseObject, state: LoopState<ResponsesTypes<Runner>>): void {
  const { params } = state.resume
  if (params.conversation) {
    state.items = []
    return
  }
  const { id } = response
  const store = Boolean(id) && params.store !== false && Object(response).store !== false
  state.items.push(...toInputItems(Object({ ...response, store })))
  state.resume = { ...state.resume, stored: store ? { id, items: state.items.length } : undefined }
}
