// Generated from spec/ by codegen/; change those.
/** Whether a value plainly fits {@link CreateCompletionResponse}; false leaves it to the schema. */
export function fitsCreateCompletionResponse(value: unknown): boolean {
  const { constructor: made, choices, created, id, model, object, system_fingerprint, usage } = Object(value)
  return (
    made === Object &&
    Array.isArray(choices) &&
    choices.every(fitsChoices) &&
    typeof created === 'number' &&
    typeof id === 'string' &&
    typeof model === 'string' &&
    typeof object === 'string' &&
    (system_fingerprint == null || typeof system_fingerprint === 'string') &&
    usage == null
  )
}

function fitsChoices(value: unknown): boolean {
  const { constructor: made, finish_reason, index, logprobs, text } = Object(value)
  return (
    made === Object &&
    (finish_reason === null || typeof finish_reason === 'string') &&
    typeof index === 'number' &&
    logprobs == null &&
    (text === undefined || typeof text === 'string')
  )
}
