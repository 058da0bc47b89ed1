// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { UrlAnnotationShape } from './shapes/UrlAnnotation.ts'
import type { UrlAnnotationSource } from './UrlAnnotationSource.ts'

/** Points to a page that a passage rests on. */
export interface UrlAnnotation {
  /** Always `url`. */
  type: 'url'
  /** The page that a passage rests on. */
  source: UrlAnnotationSource
}

/** Open: what the API adds passes. */
export const UrlAnnotationSchema: GenericSchema<UrlAnnotation> = openSchema(UrlAnnotationShape)
