import { type GenericSchema, type InferOutput, is, lazy } from 'valibot'

/** A union whose members nothing tells apart: the first that fits, so that what fits none is reported with its exact path in the first. */
export function firstFit<const M extends readonly [GenericSchema, ...GenericSchema[]]>(
  members: M,
): GenericSchema<InferOutput<M[number]>> {
  const choose = (input: unknown): GenericSchema => members.find((member) => is(member, input)) ?? members[0]
  return lazy(choose) as GenericSchema as GenericSchema<InferOutput<M[number]>>
}
