// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { PromptCacheTTLEnumShape } from './shapes/PromptCacheTTLEnum.ts'

/** The least time that cached prefixes last. */
export type PromptCacheTTLEnum = '30m'

/** Open: what the API adds passes. */
export const PromptCacheTTLEnumSchema: GenericSchema<PromptCacheTTLEnum> = openSchema(PromptCacheTTLEnumShape)
