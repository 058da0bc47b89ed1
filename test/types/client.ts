import type { Client } from '../../src/core/types.ts'

/** A client for calls that are checked by the compiler alone. */
export const client: Client = {}
