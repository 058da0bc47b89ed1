import { comment, describe } from '../docs.ts'
import { exactCheckOf } from '../exactCheckOf.ts'
import { createPage, type Page } from '../imports.ts'
import type { Model } from '../model.ts'
import { shapeOf } from '../shapeOf.ts'
import { banner } from '../text.ts'
import { declarationOf } from '../types.ts'

/** The file of one component: its type, and its schema, which is open or exact. */
export function schemaFile(name: string, model: Model): string {
  const page = createPage(model, `schemas/${name}.ts`, name)
  const schema = model.schemas[name] ?? {}
  const declaration = comment(describe(schema)) + declarationOf(name, schema, page)
  const check = model.isOpen(name) ? openSchema(name, page) : exactSchema(name, page)
  return `${banner}${page.imports.lines()}\n${declaration}\n${check}`
}

function openSchema(name: string, { imports }: Page): string {
  const type = imports.use('valibot', 'type GenericSchema')
  const shape = imports.use(`schemas/shapes/${name}.ts`, `${name}Shape`)
  const open = imports.use('core/openSchema.ts', 'openSchema')
  return [
    comment(['Open: what the API adds passes.']),
    `export const ${name}Schema: ${type}<${name}> = ${open}(${shape})\n`,
  ].join('')
}

function exactSchema(name: string, page: Page): string {
  const check = exactCheckOf(page.model.schemas[name] ?? {}, page)
  return [
    comment(['Exact: only unknown fields pass.']),
    `export const ${name}Schema: v.GenericSchema<${name}> = ${check}\n`,
  ].join('')
}

/** The file of an open component's exact form, for requests that hold it. */
export function exactFile(name: string, model: Model): string {
  const page = createPage(model, `schemas/exact/${name}.ts`, name)
  const type = page.imports.use(`schemas/${name}.ts`, `type ${name}`)
  const check = exactCheckOf(model.schemas[name] ?? {}, page)
  return [
    banner,
    page.imports.lines(),
    `\n/** Checks {@link ${name}} exactly, where a request holds it. */\n`,
    `export const ${name}Exact: v.GenericSchema<${type}> = ${check}\n`,
  ].join('')
}

/** The file of an open component's shape. */
export function shapeFile(name: string, model: Model): string {
  const page = createPage(model, `schemas/shapes/${name}.ts`, name)
  const type = page.imports.use('core/shape.ts', 'type Shape')
  const shape = shapeOf(model.schemas[name] ?? {}, page)
  return [
    banner,
    page.imports.lines(),
    `\n/** What is checked of a \`${name}\`. */\n`,
    `export const ${name}Shape: ${type} = ${shape}\n`,
  ].join('')
}
