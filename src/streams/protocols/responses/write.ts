import type { EventWriter } from '../../writing/eventWriter.ts'
import { isToolResult } from '../isToolResult.ts'
import { writeTyped } from '../writeTyped.ts'
import type { ResponseEvent } from './responseEvent.ts'

/** Writes events under their names. The last one of a response says that it is; what a tool gave does not. */
export const write: EventWriter<ResponseEvent> = {
  toMessage: writeTyped.toMessage,
  end: (last) => (isToolResult(last) ? 'data: [DONE]\n\n' : ''),
}
