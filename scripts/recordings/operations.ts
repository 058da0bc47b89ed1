import type { Client } from '../../src/core/types.ts'
import * as exported from '../../src/operations/index.ts'

/** Any operation, called with whatever a recording held. */
export type Operation = (client: Client, params: object) => Promise<unknown>

/** Every function of src/operations by its name; what recordings hold is not known to fit their types. */
export const operations = exported as unknown as Readonly<Record<string, Operation | undefined>>

/** The path template of an operation, learnt from a call that stops before anything is sent. */
export async function templateOf(operation: Operation): Promise<string> {
  let template = ''
  const client: Client = {
    apiKey: null,
    maxRetries: 0,
    prepare({ path }) {
      template = path
      throw new Error('The path is known.')
    },
  }
  await operation(client, {}).catch(() => {})
  return template
}
