import { join } from 'node:path'
import { expect, test } from 'vitest'
import { selected } from '../../../codegen/areas.ts'
import { generateFiles } from '../../../codegen/generateFiles.ts'
import { readHandWritten } from '../../../codegen/handWritten.ts'
import { createModel } from '../../../codegen/model.ts'
import { generatedDocument } from '../../../codegen/sources.ts'
import { operationsOf, sources, whole } from './today.ts'

const byHand = readHandWritten(join(import.meta.dirname, '../../../src'))
const areas = sources.overlay['x-areas']
const everything = selected(whole, { areas, generate: { areas: Object.keys(areas), operations: [], components: [] } })

test.each([
  ['what is generated', generatedDocument(sources)],
  ['every area', everything],
])('the generator takes %s of today', (_, document) => {
  const files = generateFiles(createModel(document), byHand)
  for (const { operationId } of operationsOf(document))
    expect([...files.keys()]).toContain(`operations/${operationId}.ts`)
  for (const name of Object.keys(document.components.schemas)) expect([...files.keys()]).toContain(`schemas/${name}.ts`)
})
