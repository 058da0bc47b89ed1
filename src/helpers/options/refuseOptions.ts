import { OpenAIError } from '../../core/openAIError.ts'
import type { RequestOptions } from '../../core/types.ts'

/** Every option of a call; the compiler tells when one is missing. */
const OPTIONS: Record<keyof RequestOptions, true> = {
  signal: true,
  headers: true,
  query: true,
  body: true,
  timeout: true,
  idleTimeout: true,
  totalTimeout: true,
  maxRetries: true,
  idempotencyKey: true,
  onResponse: true,
}

/** Refuses an option of a call among a helper's settings, where it would do nothing. */
export function refuseOptions(title: string, settings: object): void {
  for (const [name, value] of Object.entries(settings)) {
    if (Object.hasOwn(OPTIONS, name) && value !== undefined)
      throw new OpenAIError(`${title} takes ${name} among its options: pass it in the argument after the settings.`)
  }
}
