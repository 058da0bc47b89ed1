/** Requests that a server took and that `<OperationId>ParamsSchema` refuses on purpose. */
export interface Refusal {
  /** Path of the refused field, items of lists as `[]`. */
  path: string
  /** What the field held, where the reason does not hold for anything. */
  received?: RegExp
  /** Where the request went, where the reason holds for one host only. */
  url?: RegExp
  reason: string
}

/** Each with its reason: what one host alone understands is sent by `options.body`, which nothing checks. */
export const refusals: Refusal[] = [
  {
    path: 'model',
    url: /azure|\/deployments\//,
    reason: 'Azure reads the model from the URL; here `azure` makes that URL of `model`, so that it stays required.',
  },
  {
    path: 'model',
    url: /\/prompts\//,
    reason: 'Portkey holds the model in a stored prompt, which is a path of its own: `request` calls it.',
  },
  {
    path: 'prompt',
    url: /\/prompts\//,
    reason: 'Portkey holds the text in a stored prompt, which is a path of its own: `request` calls it.',
  },
  {
    path: 'tool_choice',
    received: /^"any"$/,
    reason: 'Mistral says `any` for `required`, and takes `required` too; OpenAI refuses `any`.',
  },
  {
    path: 'tools.[].type',
    received: /^undefined$/,
    reason: 'Mistral takes tools without a type, and with one too; OpenAI refuses them.',
  },
  {
    path: 'tools.[].type',
    received: /^"(?!function|custom)/,
    reason: 'Tools that run on one host, such as `openrouter:web_search`, are that host’s alone.',
  },
  {
    path: 'max_output_tokens',
    url: /vllm/,
    reason: 'vLLM has no least number; OpenAI refuses fewer than 16.',
  },
  {
    path: 'service_tier',
    url: /groq/,
    reason: 'Groq sells tiers of its own, such as `on_demand`.',
  },
]
