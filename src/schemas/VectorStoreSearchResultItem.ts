// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VectorStoreSearchResultItemShape } from './shapes/VectorStoreSearchResultItem.ts'
import type { VectorStoreFileAttributes } from './VectorStoreFileAttributes.ts'
import type { VectorStoreSearchResultContentObject } from './VectorStoreSearchResultContentObject.ts'

/** A file with passages that were found. */
export interface VectorStoreSearchResultItem {
  /** Identifier of the file that the passages come from. */
  file_id: string
  /** Name of the file that the passages come from. */
  filename: string
  /** How well the file fits, from 0 to 1. From 0 to 1. */
  score: number
  /** Facts about a file by which searches can filter, such as its author or year. Null means none. At most 16 entries. */
  attributes: VectorStoreFileAttributes
  /** Passages that were found. */
  content: VectorStoreSearchResultContentObject[]
}

/** Open: what the API adds passes. */
export const VectorStoreSearchResultItemSchema: GenericSchema<VectorStoreSearchResultItem> = openSchema(
  VectorStoreSearchResultItemShape,
)
