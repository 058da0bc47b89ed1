// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { Annotation } from '../Annotation.ts'
import { ContainerFileCitationBodyExact } from './ContainerFileCitationBody.ts'
import { FileCitationBodyExact } from './FileCitationBody.ts'
import { FilePathExact } from './FilePath.ts'
import { UrlCitationBodyExact } from './UrlCitationBody.ts'

/** Checks {@link Annotation} exactly, where a request holds it. */
export const AnnotationExact: v.GenericSchema<Annotation> = variant('type', {
  file_citation: FileCitationBodyExact,
  url_citation: UrlCitationBodyExact,
  container_file_citation: ContainerFileCitationBodyExact,
  file_path: FilePathExact,
})
