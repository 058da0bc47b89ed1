// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { TextContentShape } from './shapes/TextContent.ts'

/** A piece of text. */
export interface TextContent {
  /** Always `text`. Default: `text`. */
  type: 'text'
  /** The text itself. */
  text: string
}

/** Checks {@link TextContent}. Open: fields, values of enums and members of unions that the API adds pass. */
export const TextContentSchema: GenericSchema<TextContent> = openSchema(TextContentShape)
