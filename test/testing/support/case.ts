import type { MockOperations } from '../../../src/testing/index.ts'
import type { World } from './world.ts'

/** A change of good params that the mock must refuse, with the status and the param it must name. */
export type RefusedChange = [change: Record<string, unknown>, status: number, param?: string | null]

/** Params that an operation takes, and changes of them that it refuses. */
export interface Case<P> {
  params(ids: World['ids']): P
  refused: RefusedChange[]
}

/** The cases of some operations. */
export type Cases<Id extends keyof MockOperations> = { [Name in Id]: Case<MockOperations[Name]> }

/** An id of nothing. */
export const none = 'none_123'
/** What takes a field away. */
export const missing: undefined = undefined
