import { describe, expect, test } from 'vitest'
import { defineOutput } from '../../../src/helpers/defineOutput.ts'
import { outputPartials } from '../../../src/helpers/outputPartials.ts'
import { isLinear, timesOf } from '../../streams/support/collectors.ts'
import { chunks } from './support/streams.ts'

describe('linear time', () => {
  const any = defineOutput({ name: 'any', schema: { type: 'object' }, strict: false })
  const shapes: Record<string, (size: number) => string[]> = {
    text: (size) => ['{"a":"', ...Array.from({ length: size }, () => 'a '), '"}'],
    'a list of texts': (size) => ['{"a":[', ...Array.from({ length: size }, () => '"a",'), '"a"]}'],
    'a list of objects': (size) => ['{"a":[', ...Array.from({ length: size }, () => '{"b":1},'), '1]}'],
    fields: (size) => ['{', ...Array.from({ length: size }, (_, at) => `"${at}":1,`), '"z":1}'],
    depth: (size) => [
      '{"a":',
      ...Array.from({ length: size }, () => '['),
      ...Array.from({ length: size }, () => ']'),
      '}',
    ],
    'white space': (size) => ['{', ...Array.from({ length: size }, () => ' '), '}'],
    'a number': (size) => ['{"a":', ...Array.from({ length: size }, () => '1'), '}'],
  }
  test.each(Object.entries(shapes))('of %s', { timeout: 60_000 }, async (_, pieces) => {
    const read = async (size: number): Promise<void> => {
      for await (const _ of outputPartials(any, chunks(pieces(size))));
    }
    expect(await timesOf(read)).toSatisfy(isLinear)
  })
})
