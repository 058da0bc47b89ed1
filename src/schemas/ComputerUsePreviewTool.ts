// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ComputerEnvironment } from './ComputerEnvironment.ts'
import { ComputerUsePreviewToolShape } from './shapes/ComputerUsePreviewTool.ts'

/** Lets the model use a computer, in the form of the preview. */
export interface ComputerUsePreviewTool {
  /** Always `computer_use_preview`. */
  type: 'computer_use_preview'
  /** The kind of computer. */
  environment: ComputerEnvironment
  /** Width of the screen in pixels. */
  display_width: number
  /** Height of the screen in pixels. */
  display_height: number
}

/** Open: what the API adds passes. */
export const ComputerUsePreviewToolSchema: GenericSchema<ComputerUsePreviewTool> =
  openSchema(ComputerUsePreviewToolShape)
