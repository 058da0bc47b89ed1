import type { Schema } from './document.ts'

/** A Valibot check followed by actions that refuse more; the check alone where there are none. */
export function pipe(check: string, actions: string[]): string {
  return actions.length ? `v.pipe(${[check, ...actions].join(', ')})` : check
}

/** The actions that hold a number to its limits. */
export function numberLimits({ type, minimum, maximum, exclusiveMinimum }: Schema): string[] {
  const beyond = [minimum, maximum].some((limit) => limit !== undefined && Math.abs(limit) > Number.MAX_SAFE_INTEGER)
  // A limit of 64 bits can't be held by JSON's numbers: what they hold exactly is the limit then.
  if (beyond) return ['v.safeInteger()']
  return [
    ...(type === 'integer' ? ['v.integer()'] : []),
    ...(minimum === undefined ? [] : [`v.${exclusiveMinimum ? 'gtValue' : 'minValue'}(${minimum})`]),
    ...(maximum === undefined ? [] : [`v.maxValue(${maximum})`]),
  ]
}

/** The actions that hold a text or list to its length. */
export function lengthLimits(min: number | undefined, max: number | undefined): string[] {
  return [...(min === undefined ? [] : [`v.minLength(${min})`]), ...(max === undefined ? [] : [`v.maxLength(${max})`])]
}
