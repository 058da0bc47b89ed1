import type { Schema } from './document.ts'

/** A doc comment of one or more lines; empty when there is nothing to say. */
export function comment(lines: string[]): string {
  const text = lines.join('\n').trim().replaceAll('*/', '*\\/')
  if (!text) return ''
  return text.includes('\n') ? `/**\n${text.replace(/^/gm, ' * ').replace(/ +$/gm, '')}\n */\n` : `/** ${text} */\n`
}

/** What a field's hover card says: its description, then limits and default from the facts. */
export function describe(schema: Schema, target: Schema = schema): string[] {
  const facts = [schema.description ?? target.description ?? '', limits(target), fallback({ ...target, ...schema })]
  return [facts.filter(Boolean).join(' '), ...(schema.deprecated || target.deprecated ? ['@deprecated'] : [])]
}

/** The default, where there is another value to choose. */
function fallback({ default: value, enum: values }: Schema): string {
  return value === undefined || value === null || values?.length === 1
    ? ''
    : `Default: \`${typeof value === 'string' ? value : JSON.stringify(value)}\`.`
}

function limits({
  minimum,
  maximum,
  exclusiveMinimum,
  minLength,
  maxLength,
  minItems,
  maxItems,
  maxProperties,
}: Schema): string {
  const isSafe = (n: number | undefined): n is number => n !== undefined && Number.isSafeInteger(Math.trunc(n))
  return [
    range('', isSafe(minimum) ? minimum : undefined, isSafe(maximum) ? maximum : undefined, exclusiveMinimum),
    range(' character', minLength, maxLength),
    range(' item', minItems, maxItems),
    range(' entry', undefined, maxProperties),
  ]
    .filter(Boolean)
    .join(' ')
}

function range(unit: string, min: number | undefined, max: number | undefined, exclusive?: boolean): string {
  if (exclusive) return `More than ${min}${max === undefined ? '' : `, at most ${max}`}.`
  if (min !== undefined && max !== undefined && min !== max) return `From ${min} to ${count(max, unit)}.`
  if (min !== undefined) return `${min === max ? 'Exactly' : 'At least'} ${count(min, unit)}.`
  return max === undefined ? '' : `At most ${count(max, unit)}.`
}

function count(number: number, unit: string): string {
  const plural = unit === ' entry' ? ' entries' : `${unit}s`
  return `${number.toLocaleString('en-US')}${unit && number !== 1 ? plural : unit}`
}
