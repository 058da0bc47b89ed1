// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ContainerFileCitationBodyShape } from './ContainerFileCitationBody.ts'
import { FileCitationBodyShape } from './FileCitationBody.ts'
import { FilePathShape } from './FilePath.ts'
import { UrlCitationBodyShape } from './UrlCitationBody.ts'

/** What is checked of a `Annotation`. */
export const AnnotationShape: Shape = variant('type', {
  file_citation: FileCitationBodyShape,
  url_citation: UrlCitationBodyShape,
  container_file_citation: ContainerFileCitationBodyShape,
  file_path: FilePathShape,
})
