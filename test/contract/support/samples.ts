import type { Schema } from './document.ts'
import { alternativesOf, membersOf, resolved } from './spec.ts'

/** A file for fields that take one. */
export const file: File = new File([new Uint8Array([0, 13, 10, 255])], 'tone.mp3', { type: 'audio/mpeg' })

/** How much of a value is filled in: every field, or the required ones alone. */
export type Amount = 'everything' | 'required'

/** A value that a schema accepts. */
export function sample(schema: Schema, amount: Amount): unknown {
  const full = resolved(schema)
  const [member] = membersOf(full)
  if (member) return sample(member, amount)
  const [part] = full.allOf ?? []
  if (part) return sample(part, amount) // the document's lists of `allOf` hold one schema each
  if (full.enum) return full.enum[0]
  switch (full.type) {
    case 'string':
      return full.format === 'binary' ? file : text(full)
    case 'integer':
    case 'number':
      return number(full)
    case 'boolean':
      return true
    case 'array':
      return Array.from({ length: Math.max(amount === 'everything' ? 1 : 0, full.minItems ?? 0) }, () =>
        sample(full.items ?? {}, amount),
      )
    default:
      return object(full, amount)
  }
}

function text({ minLength = 0, maxLength = 12, format }: Schema): string {
  return format === 'uri' ? 'https://example.com/a.png' : 'Grüße, 世界!'.slice(0, maxLength).padEnd(minLength, '.')
}

function number({ minimum = 1, maximum = Number.POSITIVE_INFINITY, exclusiveMinimum }: Schema): number {
  const least = exclusiveMinimum ? minimum + 0.5 : minimum
  return Math.min(Math.max(1, least), maximum)
}

function object(schema: Schema, amount: Amount): Record<string, unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  const alternatives = alternativesOf(schema).slice(0, 1)
  const names = amount === 'everything' ? Object.keys(properties) : [...required, ...alternatives]
  const fields = names.map((name) => [name, sample(properties[name] ?? {}, amount)])
  if (amount === 'everything' && typeof additionalProperties === 'object')
    fields.push(['key', sample(additionalProperties, amount)])
  return Object.fromEntries(fields)
}
