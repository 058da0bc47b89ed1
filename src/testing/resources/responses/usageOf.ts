import type { ItemResource } from '../../../schemas/ItemResource.ts'
import type { ResponseUsage } from '../../../schemas/ResponseUsage.ts'
import { countTokens } from '../../text/tokens.ts'

/** About how many tokens a request has: those of each item, of the instructions and of the tools. */
export function countInput(
  items: readonly ItemResource[],
  { instructions, tools }: { instructions?: string | null | undefined; tools?: unknown[] | null | undefined },
): number {
  const ofItems = items.reduce((sum, item) => sum + 3 + countTokens(textIn(item)), 3)
  return ofItems + countTokens(instructions ?? '') + (tools?.length ? countTokens(JSON.stringify(tools)) : 0)
}

/** The tokens of a response, as it tells them. */
export function usageOf(input_tokens: number, output_tokens: number, reasoning_tokens: number): ResponseUsage {
  return {
    input_tokens,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens,
    output_tokens_details: { reasoning_tokens },
    total_tokens: input_tokens + output_tokens,
  }
}

/** All that an item says, without its ids and the names of its fields. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, inner]) => (['id', 'type', 'role', 'status', 'call_id'].includes(key) ? '' : textIn(inner)))
    .join('')
}
