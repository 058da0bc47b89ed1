import type { Fields } from '../../collecting/fields.ts'
import type { ItemEvent } from './itemEvent.ts'

/** The same fields, one of which has grown by the event's `delta`, or is as the event at its end says. */
export function growField(fields: Fields, field: string, event: ItemEvent): Fields {
  const { delta, [field]: whole = fields[field] } = Object(event)
  return { ...fields, [field]: typeof delta === 'string' ? (fields[field] ?? '') + delta : whole }
}
