import type { InputItem } from '../../../schemas/InputItem.ts'
import type { InputParam } from '../../../schemas/InputParam.ts'

/** An input as a list of items, which can grow. */
export function toItems(input: InputParam | null | undefined): InputItem[] {
  return typeof input === 'string' ? [{ role: 'user', content: input }] : [...(input ?? [])]
}
