import { type GenericSchema, type InferOutput, lazy, looseObject, string } from 'valibot'

/**
 * A union of objects told apart by the property `key`, so that a mismatch is reported with its exact path.
 * Any other value that `tag` accepts passes: all strings where the union is open, none where it lists its members.
 */
export function variant<const M extends Record<string, GenericSchema>>(
  key: string,
  members: M,
  tag: GenericSchema<string> = string(),
): GenericSchema<InferOutput<M[keyof M]>> {
  const other = looseObject({ [key]: tag })
  const choose = (input: unknown): GenericSchema => {
    const value = Object(input)[key]
    return (Object.hasOwn(members, value) && members[value]) || other
  }
  return lazy(choose) as GenericSchema as GenericSchema<InferOutput<M[keyof M]>>
}
