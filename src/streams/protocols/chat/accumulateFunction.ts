import { accumulateFields, type FieldsAccumulator, growByName } from '../../collecting/accumulateFields.ts'
import { accumulateName } from './accumulateName.ts'

/** Puts together what a call calls: its name, and its arguments as they come. */
export function accumulateFunction(): FieldsAccumulator {
  return accumulateFields((field) => (field === 'name' ? accumulateName() : growByName(field)))
}
