import { checkName } from './checkName.ts'
import { checkSchema, checkStrictSchema } from './checkStrictSchema.ts'

/** A function as requests describe it. */
export interface DescribedFunction {
  name: string
  parameters?: unknown
  strict?: boolean | null | undefined
}

/** Refuses a function that can't be called: by its name, or by the schema of its arguments. `param` is where it stands. */
export function checkFunction({ name, parameters, strict }: DescribedFunction, param: string): void {
  checkName(name, `${param}.name`)
  const place = { name: `function '${name}'`, param: `${param}.parameters`, code: 'invalid_function_parameters' }
  if (strict) checkStrictSchema(parameters, place)
  else checkSchema(parameters, place)
}
