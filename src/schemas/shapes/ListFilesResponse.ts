// Generated from spec/ by codegen/; change those.
import { boolean, optional, type Shape, string } from '../../core/shape.ts'
import { OpenAIFileShape } from './OpenAIFile.ts'

/** What is checked of a `ListFilesResponse`. */
export const ListFilesResponseShape: Shape = { object: string, data: [OpenAIFileShape], has_more: optional(boolean) }
