// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { MetadataShape } from './Metadata.ts'

/** What is checked of a `EvalLogsDataSourceConfig`. */
export const EvalLogsDataSourceConfigShape: Shape = { type: string, metadata: optional(MetadataShape), schema: {} }
