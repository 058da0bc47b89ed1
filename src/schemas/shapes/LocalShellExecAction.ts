// Generated from spec/ by codegen/; change those.
import { nullish, number, record, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `LocalShellExecAction`. */
export const LocalShellExecActionShape: Shape = {
  type: string,
  command: [string],
  timeout_ms: nullish(number),
  working_directory: nullish(string),
  env: record(string),
  user: nullish(string),
}
