// Generated from spec/ by codegen/; change those.
/** Whether a value plainly fits {@link CreateChatCompletionStreamResponse}; false leaves it to the schema. */
export function fitsCreateChatCompletionStreamResponse(value: unknown): boolean {
  const {
    constructor: made,
    choices,
    created,
    id,
    model,
    object,
    system_fingerprint,
    usage,
    service_tier,
  } = Object(value)
  return (
    made === Object &&
    Array.isArray(choices) &&
    choices.every(fitsChoices) &&
    typeof created === 'number' &&
    typeof id === 'string' &&
    typeof model === 'string' &&
    typeof object === 'string' &&
    (system_fingerprint == null || typeof system_fingerprint === 'string') &&
    usage == null &&
    (service_tier == null || typeof service_tier === 'string')
  )
}

function fitsChoices(value: unknown): boolean {
  const { constructor: made, delta, finish_reason, index, logprobs } = Object(value)
  return (
    made === Object &&
    (delta == null || fitsDelta(delta)) &&
    (finish_reason == null || typeof finish_reason === 'string') &&
    typeof index === 'number' &&
    logprobs == null
  )
}

function fitsDelta(value: unknown): boolean {
  const { constructor: made, content, function_call, role, tool_calls, refusal } = Object(value)
  return (
    made === Object &&
    (content == null || typeof content === 'string') &&
    function_call == null &&
    (role == null || typeof role === 'string') &&
    tool_calls == null &&
    (refusal == null || typeof refusal === 'string')
  )
}
