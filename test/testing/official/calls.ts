import type OpenAI from 'openai'
import type { MockOperations } from '../../../src/testing/index.ts'
import type { World } from '../support/world.ts'
import { assistantCalls } from './assistantCalls.ts'
import { fileCalls } from './fileCalls.ts'
import { jobCalls } from './jobCalls.ts'
import { modelCalls } from './modelCalls.ts'
import { toolCalls } from './toolCalls.ts'

/** A call of the official client, with the ids of what the mock holds. */
export type OfficialCall = (client: OpenAI, ids: World['ids']) => PromiseLike<unknown>

/** What makes the official client call an operation, for some operations. */
export type OfficialCalls = Partial<Record<keyof MockOperations, OfficialCall>>

/** One call for each operation. */
export const calls: OfficialCalls = { ...assistantCalls, ...fileCalls, ...jobCalls, ...modelCalls, ...toolCalls }
