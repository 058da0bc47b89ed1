import { type GenericSchema, type InferOutput, lazy } from 'valibot'
import { openSchema } from './openSchema.ts'

/** Refuses a list where an object is due, which Valibot's own objects and records take for one. */
export function onlyObject<S extends GenericSchema>(schema: S): GenericSchema<InferOutput<S>> {
  const refusal = openSchema({})
  const choose = (input: unknown): GenericSchema => (Array.isArray(input) ? refusal : schema)
  return lazy(choose) as GenericSchema as GenericSchema<InferOutput<S>>
}
