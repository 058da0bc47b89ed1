// Generated from spec/ by codegen/; change those.
import { firstFit, type Shape, variant } from '../../core/shape.ts'
import { CompactionTriggerItemParamShape } from './CompactionTriggerItemParam.ts'
import { EasyInputMessageShape } from './EasyInputMessage.ts'
import { InputMessageShape } from './InputMessage.ts'
import { ItemShape } from './Item.ts'
import { ItemReferenceParamShape } from './ItemReferenceParam.ts'
import { OutputMessageShape } from './OutputMessage.ts'
import { ProgramItemParamShape } from './ProgramItemParam.ts'
import { ProgramOutputItemParamShape } from './ProgramOutputItemParam.ts'

/** What is checked of a `InputItem`. */
export const InputItemShape: Shape = variant(
  'type',
  {
    message: variant('role', {
      user: firstFit(EasyInputMessageShape, InputMessageShape),
      assistant: (input) => ('id' in Object(input) ? OutputMessageShape : EasyInputMessageShape),
      system: firstFit(EasyInputMessageShape, InputMessageShape),
      developer: firstFit(EasyInputMessageShape, InputMessageShape),
    }),
    file_search_call: ItemShape,
    computer_call: ItemShape,
    computer_call_output: ItemShape,
    web_search_call: ItemShape,
    function_call: ItemShape,
    function_call_output: ItemShape,
    tool_search_call: ItemShape,
    tool_search_output: ItemShape,
    additional_tools: ItemShape,
    reasoning: ItemShape,
    compaction: ItemShape,
    image_generation_call: ItemShape,
    code_interpreter_call: ItemShape,
    local_shell_call: ItemShape,
    local_shell_call_output: ItemShape,
    shell_call: ItemShape,
    shell_call_output: ItemShape,
    apply_patch_call: ItemShape,
    apply_patch_call_output: ItemShape,
    mcp_list_tools: ItemShape,
    mcp_approval_request: ItemShape,
    mcp_approval_response: ItemShape,
    mcp_call: ItemShape,
    custom_tool_call_output: ItemShape,
    custom_tool_call: ItemShape,
    compaction_trigger: CompactionTriggerItemParamShape,
    item_reference: ItemReferenceParamShape,
    program: ProgramItemParamShape,
    program_output: ProgramOutputItemParamShape,
  },
  (input) => ('id' in Object(input) ? ItemReferenceParamShape : firstFit(EasyInputMessageShape, InputMessageShape)),
)
