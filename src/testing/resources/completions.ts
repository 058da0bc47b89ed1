import type { CreateCompletionResponse } from '../../schemas/CreateCompletionResponse.ts'
import type { CreateCompletionParams } from '../../schemas/params/CreateCompletionParams.ts'
import type { Handler } from '../context.ts'
import { eventStream, type SentEvent } from '../eventStream.ts'
import { Refusal } from '../refusal.ts'
import { isWholeCompletion } from '../script/isWhole.ts'
import type { ScriptTurn } from '../script/scriptEntry.ts'
import { logprob } from '../text/logprobs.ts'
import { reply } from '../text/reply.ts'
import { countTokens, limitText, tokenize } from '../text/tokens.ts'
import { requireModel } from './models.ts'

type Choice = CreateCompletionResponse['choices'][number]
type Usage = NonNullable<CreateCompletionResponse['usage']>

interface Written {
  tokens: string[]
  finishReason: 'stop' | 'length' | 'content_filter'
}

const usualTokens = 16
const maxChoices = 2048

/** Completes each prompt, whole or as a stream. */
export const createCompletion: Handler<'createCompletion'> = (params, context) => {
  const { model, n, best_of } = params
  const { turn, whole, pace } = context
  requireModel(model, context)
  if (best_of && best_of < (n ?? 1))
    throw new Refusal(400, "'best_of' must be at least as large as 'n'.", { param: 'best_of' })
  const prompts = listPrompts(params.prompt)
  if (prompts.length * (n ?? 1) > maxChoices)
    throw new Refusal(400, `Invalid 'prompt': at most ${maxChoices} choices in all.`, { param: 'prompt' })
  const written = prompts.flatMap((prompt) =>
    Array.from({ length: n ?? 1 }, (_, index) => (turn ? follow(turn) : complete(params, prompt, index))),
  )
  const head = {
    id: context.id('cmpl-'),
    object: 'text_completion',
    created: context.seconds(),
    model,
    system_fingerprint: 'fp_mock',
  }
  const usage = usageOf(prompts, written)
  if (whole) return context.stream && isWholeCompletion(whole) ? eventStream(wholeChunks(whole), { pace }) : whole
  if (context.stream) return eventStream(chunks(params, head, written, usage), { pace })
  return {
    ...head,
    choices: written.map(({ tokens, finishReason }, index) => choice(params, tokens, index, finishReason)),
    usage,
  }
}

function listPrompts(prompt: CreateCompletionParams['prompt']): string[] {
  if (typeof prompt === 'string' || !prompt) return [prompt ?? '']
  return isTokens(prompt) ? [prompt.join(' ')] : prompt.map((one) => (typeof one === 'string' ? one : one.join(' ')))
}

function isTokens(prompt: string[] | number[] | number[][]): prompt is number[] {
  return typeof prompt[0] === 'number'
}

function complete({ echo, stop, max_tokens }: CreateCompletionParams, prompt: string, index: number): Written {
  const { tokens, finishReason } = limitText(reply({ question: prompt, outputs: [] }, index), {
    stop,
    maxTokens: max_tokens ?? usualTokens,
  })
  return { tokens: echo ? [...tokenize(prompt), ...tokens] : tokens, finishReason }
}

function follow({ text = '', finish = 'stop' }: ScriptTurn): Written {
  return { tokens: tokenize(text), finishReason: finish }
}

/** A whole answer as a stream: each choice in one chunk. */
function* wholeChunks({ choices, ...head }: CreateCompletionResponse): Generator<SentEvent> {
  for (const one of choices) yield { data: { ...head, choices: [one] } }
  yield { data: '[DONE]' }
}

function choice(
  { logprobs }: CreateCompletionParams,
  tokens: string[],
  index: number,
  finish_reason: Choice['finish_reason'],
): Choice {
  return {
    index,
    text: tokens.join(''),
    logprobs: typeof logprobs === 'number' ? logprobsOf(tokens, logprobs) : null,
    finish_reason,
  }
}

function logprobsOf(tokens: string[], alternatives: number): NonNullable<Choice['logprobs']> {
  const ranks = Array.from({ length: alternatives }, (_, rank) => rank)
  return {
    tokens,
    token_logprobs: tokens.map((token) => logprob(token)),
    top_logprobs: tokens.map((token) =>
      Object.fromEntries(ranks.map((rank) => [rank ? `${token}${rank}` : token, logprob(token, rank)])),
    ),
    text_offset: tokens.map((_, index) => tokens.slice(0, index).join('').length),
  }
}

function usageOf(prompts: string[], written: Written[]): Usage {
  const prompt_tokens = prompts.reduce((sum, prompt) => sum + countTokens(prompt), 0)
  const completion_tokens = written.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens }
}

/** A chunk for each token of each choice in turn, the finish reason on an empty last one; then usage where it is asked for. */
function* chunks(params: CreateCompletionParams, head: object, written: Written[], usage: Usage): Generator<SentEvent> {
  const withUsage = params.stream_options?.include_usage
  const chunk = (choices: Choice[], counted: Usage | null = null): SentEvent => ({
    data: { ...head, choices, ...(withUsage && { usage: counted }) },
  })
  for (let step = 0; step <= Math.max(...written.map(({ tokens }) => tokens.length)); step++) {
    for (const [index, { tokens, finishReason }] of written.entries()) {
      const token = tokens[step]
      if (token !== undefined) yield chunk([choice(params, [token], index, null)])
      if (step === tokens.length) yield chunk([choice(params, [], index, finishReason)])
    }
  }
  if (withUsage) yield chunk([], usage)
  yield { data: '[DONE]' }
}
