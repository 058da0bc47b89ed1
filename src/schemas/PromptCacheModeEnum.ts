// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { PromptCacheModeEnumShape } from './shapes/PromptCacheModeEnum.ts'

/** Whether the API picks a prefix to cache by itself (`implicit`) or takes the marked ones alone (`explicit`). */
export type PromptCacheModeEnum = 'implicit' | 'explicit' | (string & {})

/** Open: what the API adds passes. */
export const PromptCacheModeEnumSchema: GenericSchema<PromptCacheModeEnum> = openSchema(PromptCacheModeEnumShape)
