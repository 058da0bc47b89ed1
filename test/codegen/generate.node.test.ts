import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Document } from '../../codegen/document.ts'
import { generateFiles } from '../../codegen/generateFiles.ts'

const toy: Document = parse(readFileSync(new URL('../fixtures/toy.yaml', import.meta.url), 'utf8'))
const files = generateFiles(toy)

test('makes one file per operation, streaming version, component and params', () => {
  expect([...files.keys()].sort()).toMatchInlineSnapshot(`
    [
      "index.ts",
      "operations/index.ts",
      "operations/listTrees.ts",
      "operations/plantTree.ts",
      "operations/plantTreeStream.ts",
      "schemas/PlantTreeRequest.ts",
      "schemas/Pot.ts",
      "schemas/Pruning.ts",
      "schemas/Tree.ts",
      "schemas/Trees.ts",
      "schemas/Watering.ts",
      "schemas/index.ts",
      "schemas/params/ListTreesParams.ts",
      "schemas/params/PlantTreeParams.ts",
      "schemas/shapes/Pot.ts",
      "schemas/shapes/Pruning.ts",
      "schemas/shapes/Tree.ts",
      "schemas/shapes/Trees.ts",
      "schemas/shapes/Watering.ts",
      "testing/routes.ts",
    ]
  `)
})

test.each([...files.keys()])('%s', (path) => {
  expect(files.get(path)).toMatchSnapshot()
})

test('is a function of the document', () => {
  expect(generateFiles(structuredClone(toy))).toEqual(files)
})

test('error: a reference to nothing', () => {
  const broken = structuredClone(toy)
  delete broken.components.schemas['Pot']
  expect(() => generateFiles(broken)).toThrow('no component #/components/schemas/Pot')
})
