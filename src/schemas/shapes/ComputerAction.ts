// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ClickParamShape } from './ClickParam.ts'
import { DoubleClickActionShape } from './DoubleClickAction.ts'
import { DragParamShape } from './DragParam.ts'
import { KeyPressActionShape } from './KeyPressAction.ts'
import { MoveParamShape } from './MoveParam.ts'
import { ScreenshotParamShape } from './ScreenshotParam.ts'
import { ScrollParamShape } from './ScrollParam.ts'
import { TypeParamShape } from './TypeParam.ts'
import { WaitParamShape } from './WaitParam.ts'

/** What is checked of a `ComputerAction`. */
export const ComputerActionShape: Shape = variant('type', {
  click: ClickParamShape,
  double_click: DoubleClickActionShape,
  drag: DragParamShape,
  keypress: KeyPressActionShape,
  move: MoveParamShape,
  screenshot: ScreenshotParamShape,
  scroll: ScrollParamShape,
  type: TypeParamShape,
  wait: WaitParamShape,
})
