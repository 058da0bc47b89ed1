import { type GenericSchema, type InferOutput, lazy, looseObject, string } from 'valibot'
import { onlyObject } from './onlyObject.ts'

/**
 * A union of objects told apart by the property `key`, so that a mismatch is reported with its exact path.
 * The key `undefined` names the member that may lack the property; any value that `tag` accepts passes, none where it lists the members.
 */
export function variant<const M extends Record<string, GenericSchema>>(
  key: string,
  members: M,
  tag: GenericSchema<string> = string(),
): GenericSchema<InferOutput<M[keyof M]>> {
  const known = new Map<unknown, GenericSchema>(Object.entries(members))
  const other = onlyObject(looseObject({ [key]: tag }))
  const choose = (input: unknown): GenericSchema => {
    const { [key]: value = 'undefined' } = Object(input)
    return known.get(value) ?? other
  }
  return lazy(choose) as GenericSchema as GenericSchema<InferOutput<M[keyof M]>>
}
