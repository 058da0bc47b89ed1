// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ApplyPatchToolParam } from './ApplyPatchToolParam.ts'
import type { CodeInterpreterTool } from './CodeInterpreterTool.ts'
import type { ComputerTool } from './ComputerTool.ts'
import type { ComputerUsePreviewTool } from './ComputerUsePreviewTool.ts'
import type { CustomToolParam } from './CustomToolParam.ts'
import type { FileSearchTool } from './FileSearchTool.ts'
import type { FunctionShellToolParam } from './FunctionShellToolParam.ts'
import type { FunctionTool } from './FunctionTool.ts'
import type { ImageGenTool } from './ImageGenTool.ts'
import type { LocalShellToolParam } from './LocalShellToolParam.ts'
import type { MCPTool } from './MCPTool.ts'
import type { NamespaceToolParam } from './NamespaceToolParam.ts'
import type { ProgrammaticToolCallingParam } from './ProgrammaticToolCallingParam.ts'
import { ResponseToolShape } from './shapes/ResponseTool.ts'
import type { ToolSearchToolParam } from './ToolSearchToolParam.ts'
import type { WebSearchPreviewTool } from './WebSearchPreviewTool.ts'
import type { WebSearchTool } from './WebSearchTool.ts'

/** A tool that the model may call, one of the API's own or one of yours. */
export type ResponseTool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | MCPTool
  | CodeInterpreterTool
  | ProgrammaticToolCallingParam
  | ImageGenTool
  | LocalShellToolParam
  | FunctionShellToolParam
  | CustomToolParam
  | NamespaceToolParam
  | ToolSearchToolParam
  | WebSearchPreviewTool
  | ApplyPatchToolParam

/** Open: what the API adds passes. */
export const ResponseToolSchema: GenericSchema<ResponseTool> = openSchema(ResponseToolShape)
