// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { ComputerAction } from '../ComputerAction.ts'
import { ClickParamExact } from './ClickParam.ts'
import { DoubleClickActionExact } from './DoubleClickAction.ts'
import { DragParamExact } from './DragParam.ts'
import { KeyPressActionExact } from './KeyPressAction.ts'
import { MoveParamExact } from './MoveParam.ts'
import { ScreenshotParamExact } from './ScreenshotParam.ts'
import { ScrollParamExact } from './ScrollParam.ts'
import { TypeParamExact } from './TypeParam.ts'
import { WaitParamExact } from './WaitParam.ts'

/** Checks {@link ComputerAction} exactly, where a request holds it. */
export const ComputerActionExact: v.GenericSchema<ComputerAction> = variant('type', {
  click: ClickParamExact,
  double_click: DoubleClickActionExact,
  drag: DragParamExact,
  keypress: KeyPressActionExact,
  move: MoveParamExact,
  screenshot: ScreenshotParamExact,
  scroll: ScrollParamExact,
  type: TypeParamExact,
  wait: WaitParamExact,
})
