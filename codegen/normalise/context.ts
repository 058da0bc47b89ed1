import type { Schema } from '../document.ts'
import type { SourceSchema } from './source.ts'

/** Forms of a document that the inner form does without. */
export const forms = [
  'null in a union',
  '`nullable`',
  '`const`',
  'list of types',
  'no type',
  '`exclusiveMinimum` true',
  '`exclusiveMinimum` a number',
  '`not`',
  '`required` of no property',
  '`allOf` of one',
  '`allOf` merged',
  '`allOf` with a union',
  '`allOf` that says a property again',
  'reference with siblings',
  'reference to the component itself',
  'component that is a reference',
  'union of one',
  'union in a union',
  'union of texts merged',
  'integer beside number',
  'type beside a union',
  'discriminator',
  'renamed operation',
  'renamed component',
  'equal component',
  'operation without tag',
  'answer without content',
  'answer with another status than 200',
  'inline answer',
  'inline request body',
  'text beside bytes',
  'event stream',
  'two kinds of body',
  'plain body beside a form',
  'parameter in brackets',
  'parameter in a header',
] as const

export type Form = (typeof forms)[number]

/** What the steps share while one component or operation is read. */
export interface Context {
  /** Its name in code. */
  self: string
  /** The inner form of a schema. */
  schema(source: SourceSchema): Schema
  /** The component that a reference of the document leads to. */
  component(ref: string): SourceSchema
  /** The same reference under the component's name in code. */
  renamed(ref: string): string
  /** A new component for what stands inline; gives the reference to it. */
  define(name: string, schema: Schema): Schema
  /** Counts a form that was met. */
  saw(form: Form): void
}
