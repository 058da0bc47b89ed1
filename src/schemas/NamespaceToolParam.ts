// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CustomToolParam } from './CustomToolParam.ts'
import type { FunctionToolParam } from './FunctionToolParam.ts'
import { NamespaceToolParamShape } from './shapes/NamespaceToolParam.ts'

/** Tools that belong together, under a common name. */
export interface NamespaceToolParam {
  /** Always `namespace`. */
  type: 'namespace'
  /** The name that the tools share, such as `crm`. At least 1 character. */
  name: string
  /** What the tools are for, which the model reads. */
  description: string
  /** The tools that belong together. At least 1 item. */
  tools: (FunctionToolParam | CustomToolParam)[]
}

/** Open: what the API adds passes. */
export const NamespaceToolParamSchema: GenericSchema<NamespaceToolParam> = openSchema(NamespaceToolParamShape)
