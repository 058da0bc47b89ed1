// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { AssistantMessageItemShape } from './AssistantMessageItem.ts'
import { ClientToolCallItemShape } from './ClientToolCallItem.ts'
import { TaskGroupItemShape } from './TaskGroupItem.ts'
import { TaskItemShape } from './TaskItem.ts'
import { UserMessageItemShape } from './UserMessageItem.ts'
import { WidgetMessageItemShape } from './WidgetMessageItem.ts'

/** What is checked of a `ThreadItem`. */
export const ThreadItemShape: Shape = variant('type', {
  'chatkit.user_message': UserMessageItemShape,
  'chatkit.assistant_message': AssistantMessageItemShape,
  'chatkit.widget': WidgetMessageItemShape,
  'chatkit.client_tool_call': ClientToolCallItemShape,
  'chatkit.task': TaskItemShape,
  'chatkit.task_group': TaskGroupItemShape,
})
