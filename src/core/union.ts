import { type GenericSchema, type InferOutput, lazy } from 'valibot'

/**
 * A union told apart by JSON type, so that a mismatch is reported with its exact path.
 * Kinds are those of `typeof`, `string[]` and the like by an array's first item, and `array` for any other; what is none of them is held against the first member.
 */
export function union<const M extends Record<string, GenericSchema>>(
  members: M,
): GenericSchema<InferOutput<M[keyof M]>> {
  const [first] = Object.values(members) as [GenericSchema]
  const choose = (input: unknown): GenericSchema =>
    members[kindOf(input)] ?? (Array.isArray(input) ? members['array'] : undefined) ?? first
  return lazy(choose) as GenericSchema as GenericSchema<InferOutput<M[keyof M]>>
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? `${kindOf(value[0])}[]` : typeof value
}
