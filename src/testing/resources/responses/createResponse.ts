import type { CreateResponse } from '../../../schemas/CreateResponse.ts'
import type { ResponseObject } from '../../../schemas/ResponseObject.ts'
import type { Context, Handler } from '../../context.ts'
import { Refusal } from '../../refusal.ts'
import { isWholeResponse } from '../../script/isWhole.ts'
import { requireModel } from '../models.ts'
import { checkRequest } from './checkRequest.ts'
import { makeApprovedCalls } from './mcpCalls.ts'
import { newResponse } from './newResponse.ts'
import { readContext } from './readContext.ts'
import { endResponse, type Job, scheduleResponse, startResponse } from './responseLife.ts'
import { streamResponse } from './streamResponse.ts'
import { toConversation } from './toConversation.ts'
import { countInput, usageOf } from './usageOf.ts'
import { writeOutput } from './writeOutput.ts'

/** Answers whole, as a stream, or in the background. */
export const createResponse: Handler<'createResponse'> = (params, context) => {
  const job = makeJob(params, context)
  if (!job) return context.whole ?? {}
  const started = startResponse(job, context)
  if (params.background || context.stream) scheduleResponse(job, context)
  if (context.stream) return streamResponse(job, { obfuscate: params.stream_options?.include_obfuscation }, context)
  return params.background ? started : endResponse(job, context)
}

/** What is to be made; undefined where the test has given an answer that is no response. */
function makeJob(params: CreateResponse, context: Context): Job | undefined {
  const model = modelOf(params, context)
  checkRequest(params, context)
  const { before, input } = readContext(params, context)
  const items = [...before, ...input]
  const made = makeApprovedCalls(items, context)
  const conversation = toConversation([...items, ...made], params.instructions)
  const { whole } = context
  if (whole && !isWholeResponse(whole)) return undefined
  const written = writeOutput(params, model, conversation, context)
  const end: ResponseObject = whole ?? {
    ...newResponse(params, model, context),
    status: written.cutBy ? 'incomplete' : 'completed',
    incomplete_details: written.cutBy ? { reason: written.cutBy } : null,
    output: [...made, ...written.items],
    service_tier: 'default',
    usage: usageOf(countInput(items, params), written.tokens, written.reasoningTokens),
  }
  // The API keeps what it makes in the background, at least until it was fetched.
  return { end, input, isKept: params.store !== false || params.background === true }
}

function modelOf({ model, prompt }: CreateResponse, context: Context): string {
  if (!model && !prompt)
    throw new Refusal(400, "Missing required parameter: 'model'.", {
      param: 'model',
      code: 'missing_required_parameter',
    })
  // A stored prompt names its model; the mock keeps none.
  const named = model ?? 'gpt-4o'
  requireModel(named, context)
  return named
}
