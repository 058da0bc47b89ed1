// Generated from spec/ by codegen/; change those.
import { either, nullable, record, type Shape } from '../../core/shape.ts'

/** What is checked of a `VectorStoreFileAttributes`. */
export const VectorStoreFileAttributesShape: Shape = nullable(record(either('', 0, false)))
