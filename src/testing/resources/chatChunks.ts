import type { ChatCompletionMessageToolCalls } from '../../schemas/ChatCompletionMessageToolCalls.ts'
import type { CreateChatCompletionResponse } from '../../schemas/CreateChatCompletionResponse.ts'
import type { SentEvent } from '../eventStream.ts'
import { tokenize } from '../text/tokens.ts'

type Choice = CreateChatCompletionResponse['choices'][number]

/** What one chunk adds to a choice. */
interface Step {
  delta: Record<string, unknown>
  logprobs: object | null
}

/** The chunks of a chat's choices in turn: role, one for each token, finish reason; then usage where it is asked for. */
export function* chatChunks(
  { choices, usage, ...head }: CreateChatCompletionResponse,
  withUsage: boolean,
): Generator<SentEvent> {
  const chunk = (list: object[], counted: object | null = null): SentEvent => ({
    data: { ...head, object: 'chat.completion.chunk', choices: list, ...(withUsage && { usage: counted }) },
  })
  const written = choices.map((choice) => ({ choice, steps: stepsOf(choice) }))
  for (let at = 0; at < Math.max(...written.map(({ steps }) => steps.length)); at++) {
    for (const { choice, steps } of written) {
      const { index, finish_reason } = choice
      const step = steps[at]
      if (step) yield chunk([{ index, ...step, finish_reason: null }])
      if (at === steps.length - 1) yield chunk([{ index, delta: {}, logprobs: null, finish_reason }])
    }
  }
  if (withUsage) yield chunk([], usage ?? null)
  yield { data: '[DONE]' }
}

/** How a choice comes to be: its role, what it has besides, then thought, text, refusal and calls token by token. */
function stepsOf({ message, logprobs }: Choice): Step[] {
  const { role, content, refusal, tool_calls, function_call, annotations, ...more } = message
  const { reasoning_content: thought, ...besides }: Record<string, unknown> = more
  const calls = callDeltas(tool_calls ?? [])
  const legacy = function_call ? functionDeltas(function_call) : []
  const [opening = {}, ...others] = [...calls, ...legacy]
  const isSilent = content == null && (calls.length > 0 || legacy.length > 0 || Boolean(refusal))
  const first = { role, content: isSilent ? null : '', ...besides, ...(annotations?.length && { annotations }) }
  const opensAtOnce = !content && !thought && !refusal
  const none = logprobs ? { ...logprobs, content: [] } : null
  const step = (delta: Record<string, unknown>): Step => ({ delta, logprobs: none })
  return [
    step(opensAtOnce ? { ...first, ...opening } : first),
    ...tokenize(`${thought ?? ''}`).map((token) => step({ reasoning_content: token })),
    ...tokenize(content ?? '').map((token, index) => ({
      delta: { content: token },
      logprobs: logprobs ? { ...logprobs, content: (logprobs.content ?? []).slice(index, index + 1) } : null,
    })),
    ...tokenize(refusal ?? '').map((token) => step({ refusal: token })),
    ...[...(opensAtOnce || !(calls.length + legacy.length) ? [] : [opening]), ...others].map(step),
  ]
}

/** Calls of tools: each one's id and name, then what it is given. */
function callDeltas(calls: ChatCompletionMessageToolCalls): Record<string, unknown>[] {
  return calls.flatMap((call, index) => {
    const { id, type } = call
    const { key, name, field, text } =
      call.type === 'custom'
        ? { key: 'custom', name: call.custom.name, field: 'input', text: call.custom.input }
        : { key: 'function', name: call.function.name, field: 'arguments', text: call.function.arguments }
    return [
      { tool_calls: [{ index, id, type, [key]: { name, [field]: '' } }] },
      ...tokenize(text).map((token) => ({ tool_calls: [{ index, [key]: { [field]: token } }] })),
    ]
  })
}

function functionDeltas({ name, arguments: text }: { name: string; arguments: string }): Record<string, unknown>[] {
  return [
    { function_call: { name, arguments: '' } },
    ...tokenize(text).map((token) => ({ function_call: { arguments: token } })),
  ]
}
