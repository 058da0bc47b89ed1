import { type GenericSchema, type InferOutput, lazy, looseObject, picklist } from 'valibot'
import { onlyObject } from './onlyObject.ts'

/**
 * A union of objects told apart by the property `key`, so that a mismatch is reported with its exact path.
 *
 * @param untagged What an object without that property is held against.
 */
export function variant<const M extends Record<string, GenericSchema>, U extends GenericSchema = never>(
  key: string,
  members: M,
  untagged?: U,
): GenericSchema<InferOutput<M[keyof M] | U>> {
  const known = new Map<unknown, GenericSchema>(Object.entries(members))
  const tagged = onlyObject(looseObject({ [key]: picklist(Object.keys(members)) }))
  const choose = (input: unknown): GenericSchema => {
    const { [key]: tag } = Object(input)
    return (tag === undefined ? untagged : known.get(tag)) ?? tagged
  }
  return lazy(choose) as GenericSchema as GenericSchema<InferOutput<M[keyof M] | U>>
}
