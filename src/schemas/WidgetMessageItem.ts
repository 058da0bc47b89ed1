// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WidgetMessageItemShape } from './shapes/WidgetMessageItem.ts'

/** A widget that the assistant shows. */
export interface WidgetMessageItem {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `chatkit.thread_item`. */
  object: 'chatkit.thread_item'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Which thread is meant, by its id. */
  thread_id: string
  /** Always `chatkit.widget`. */
  type: 'chatkit.widget'
  /** The widget that is shown, as JSON. */
  widget: string
}

/** Open: what the API adds passes. */
export const WidgetMessageItemSchema: GenericSchema<WidgetMessageItem> = openSchema(WidgetMessageItemShape)
