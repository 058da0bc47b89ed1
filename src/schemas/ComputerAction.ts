// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ClickParam } from './ClickParam.ts'
import type { DoubleClickAction } from './DoubleClickAction.ts'
import type { DragParam } from './DragParam.ts'
import type { KeyPressAction } from './KeyPressAction.ts'
import type { MoveParam } from './MoveParam.ts'
import type { ScreenshotParam } from './ScreenshotParam.ts'
import type { ScrollParam } from './ScrollParam.ts'
import { ComputerActionShape } from './shapes/ComputerAction.ts'
import type { TypeParam } from './TypeParam.ts'
import type { WaitParam } from './WaitParam.ts'

/** One thing to do with a computer, such as a click. */
export type ComputerAction =
  | ClickParam
  | DoubleClickAction
  | DragParam
  | KeyPressAction
  | MoveParam
  | ScreenshotParam
  | ScrollParam
  | TypeParam
  | WaitParam

/** Open: what the API adds passes. */
export const ComputerActionSchema: GenericSchema<ComputerAction> = openSchema(ComputerActionShape)
