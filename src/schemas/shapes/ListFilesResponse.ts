// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { OpenAIFileShape } from './OpenAIFile.ts'

/** What is checked of a `ListFilesResponse`. */
export const ListFilesResponseShape: Shape = { data: [OpenAIFileShape], object: '', has_more: optional(false) }
