// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { firstFit } from '../../core/firstFit.ts'
import { variant } from '../../core/variant.ts'
import type { InputItem } from '../InputItem.ts'
import { CompactionTriggerItemParamExact } from './CompactionTriggerItemParam.ts'
import { EasyInputMessageExact } from './EasyInputMessage.ts'
import { InputMessageExact } from './InputMessage.ts'
import { ItemExact } from './Item.ts'
import { ItemReferenceParamExact } from './ItemReferenceParam.ts'
import { OutputMessageExact } from './OutputMessage.ts'
import { ProgramItemParamExact } from './ProgramItemParam.ts'
import { ProgramOutputItemParamExact } from './ProgramOutputItemParam.ts'

/** Checks {@link InputItem} exactly, where a request holds it. */
export const InputItemExact: v.GenericSchema<InputItem> = variant(
  'type',
  {
    message: variant('role', {
      user: firstFit([EasyInputMessageExact, InputMessageExact]),
      assistant: v.lazy((input) => ('id' in Object(input) ? OutputMessageExact : EasyInputMessageExact)),
      system: firstFit([EasyInputMessageExact, InputMessageExact]),
      developer: firstFit([EasyInputMessageExact, InputMessageExact]),
    }),
    file_search_call: ItemExact,
    computer_call: ItemExact,
    computer_call_output: ItemExact,
    web_search_call: ItemExact,
    function_call: ItemExact,
    function_call_output: ItemExact,
    tool_search_call: ItemExact,
    tool_search_output: ItemExact,
    additional_tools: ItemExact,
    reasoning: ItemExact,
    compaction: ItemExact,
    image_generation_call: ItemExact,
    code_interpreter_call: ItemExact,
    local_shell_call: ItemExact,
    local_shell_call_output: ItemExact,
    shell_call: ItemExact,
    shell_call_output: ItemExact,
    apply_patch_call: ItemExact,
    apply_patch_call_output: ItemExact,
    mcp_list_tools: ItemExact,
    mcp_approval_request: ItemExact,
    mcp_approval_response: ItemExact,
    mcp_call: ItemExact,
    custom_tool_call_output: ItemExact,
    custom_tool_call: ItemExact,
    compaction_trigger: CompactionTriggerItemParamExact,
    item_reference: ItemReferenceParamExact,
    program: ProgramItemParamExact,
    program_output: ProgramOutputItemParamExact,
  },
  v.lazy((input) =>
    'id' in Object(input) ? ItemReferenceParamExact : firstFit([EasyInputMessageExact, InputMessageExact]),
  ),
)
