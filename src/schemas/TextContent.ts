// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TextContentShape } from './shapes/TextContent.ts'

/** A piece of text. */
export interface TextContent {
  /** Always `text`. */
  type: 'text'
  /** The text itself. */
  text: string
}

/** Open: what the API adds passes. */
export const TextContentSchema: GenericSchema<TextContent> = openSchema(TextContentShape)
