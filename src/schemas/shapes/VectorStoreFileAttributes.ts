// Generated from spec/ by codegen/; change those.
import { boolean, nullable, number, record, type Shape, string, union } from '../../core/shape.ts'

/** What is checked of a `VectorStoreFileAttributes`. */
export const VectorStoreFileAttributesShape: Shape = nullable(record(union(string, number, boolean)))
