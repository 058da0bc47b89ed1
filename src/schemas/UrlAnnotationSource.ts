// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { UrlAnnotationSourceShape } from './shapes/UrlAnnotationSource.ts'

/** The page that a passage rests on. */
export interface UrlAnnotationSource {
  /** Always `url`. */
  type: 'url'
  /** Address of the page or file. */
  url: string
}

/** Open: what the API adds passes. */
export const UrlAnnotationSourceSchema: GenericSchema<UrlAnnotationSource> = openSchema(UrlAnnotationSourceShape)
