// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `MessageContentImageUrlObject`. */
export const MessageContentImageUrlObjectShape: Shape = { image_url: { detail: optional(''), url: '' }, type: '' }
