import type { CallEvent } from '../../core/types.ts'
import { apiOf } from './apiOf.ts'
import type { OTelAttributes } from './tracer.ts'

/** What an event tells of its call, under the names of OpenTelemetry's conventions; what it does not know is left out. */
export function attributesOf(event: CallEvent): OTelAttributes {
  const { operation, host = '', attempt, status, requestId, model, usage } = event
  const [address, port] = host.split(/:(?=\d+$)/)
  const api = apiOf(operation)
  const {
    prompt_tokens,
    input_tokens = prompt_tokens,
    completion_tokens,
    output_tokens = completion_tokens,
  } = Object(usage)
  const { prompt_tokens_details, input_tokens_details = prompt_tokens_details } = Object(usage)
  const { completion_tokens_details, output_tokens_details = completion_tokens_details } = Object(usage)
  const { cached_tokens, cache_write_tokens } = Object(input_tokens_details)
  return known({
    'gen_ai.operation.name': api.name,
    'gen_ai.provider.name': /\.azure\.com$/.test(`${address}`) ? 'azure.ai.openai' : 'openai',
    'openai.api.type': api.type,
    'server.address': address || undefined,
    'server.port': port && Number(port),
    'http.response.status_code': status,
    'http.request.resend_count': attempt > 1 ? attempt - 1 : undefined,
    'openai.request_id': requestId,
    'gen_ai.response.model': status === undefined ? undefined : model,
    'gen_ai.usage.input_tokens': input_tokens,
    'gen_ai.usage.output_tokens': output_tokens,
    'gen_ai.usage.cache_read.input_tokens': cached_tokens,
    'gen_ai.usage.cache_creation.input_tokens': cache_write_tokens,
    'gen_ai.usage.reasoning.output_tokens': Object(output_tokens_details).reasoning_tokens,
  })
}

function known(attributes: Record<string, unknown>): OTelAttributes {
  const told: OTelAttributes = {}
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string' || typeof value === 'number') told[name] = value
  return told
}
