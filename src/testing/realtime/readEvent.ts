import type { GenericSchema } from 'valibot'
import { parseJSON } from '../../core/json.ts'
import { checkParams } from '../checkParams.ts'
import { Refusal } from '../refusal.ts'

/** Reads an event of a client; refuses what the API refuses. */
export function readEvent<T>(schema: GenericSchema<T>, text: string): T {
  const event = parseJSON(text)
  if (event === undefined) throw new Refusal(400, 'The event is not JSON.', { code: 'invalid_json' })
  return checkParams(schema, event)
}
