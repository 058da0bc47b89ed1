// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `PromptCacheOptions`. */
export const PromptCacheOptionsShape: Shape = { ttl: string, mode: string }
