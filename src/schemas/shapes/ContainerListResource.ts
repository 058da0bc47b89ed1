// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { ContainerResourceShape } from './ContainerResource.ts'

/** What is checked of a `ContainerListResource`. */
export const ContainerListResourceShape: Shape = { object: string, data: [ContainerResourceShape], has_more: boolean }
