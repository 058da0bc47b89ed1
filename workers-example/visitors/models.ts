import type { Model } from '../chat/protocol.ts'
import type { Env } from '../env.ts'

const MODEL = 'gpt-5-mini'

/** What visitors may choose, and first what answers unless they do. */
export function models({ MODEL: first = MODEL, MODELS = '' }: Env): [Model, ...Model[]] {
  const others = MODELS.split(',').map((name) => name.trim())
  const names = new Set(others.filter((name) => name && name !== first))
  return [toModel(first), ...[...names].map(toModel)]
}

function toModel(id: string): Model {
  return { id, reasons: /^(gpt-[5-9]|o\d)/.test(id) && !id.includes('chat') }
}
