// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ContainerFileCitationBody } from './ContainerFileCitationBody.ts'
import type { FileCitationBody } from './FileCitationBody.ts'
import type { FilePath } from './FilePath.ts'
import { AnnotationShape } from './shapes/Annotation.ts'
import type { UrlCitationBody } from './UrlCitationBody.ts'

/** Points to what a passage rests on, or to a file that the model made. */
export type Annotation = FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath

/** Open: what the API adds passes. */
export const AnnotationSchema: GenericSchema<Annotation> = openSchema(AnnotationShape)
