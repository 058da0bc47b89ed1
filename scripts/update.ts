import { runSteps } from './runSteps.ts'

/*
 * Everything that follows from a change of spec/ or codegen/: made files, snapshots, sizes. Its last step is the tests that name what only a
 * person can write: words, a case for the mock, a call of the official client, a row of the page for those who move from it.
 */
const left = ['codegen/today/words.node', 'testing/operations', 'testing/official.slow.node', 'docs/moving.node']

await runSteps([
  { name: 'made files', command: ['node', 'scripts/generate.ts'] },
  { name: 'snapshots of codegen', command: ['vitest', 'run', '--project', 'node', '--update', 'test/codegen'] },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'sizes', command: ['node', 'scripts/size.ts', '--update'] },
  {
    name: 'what is left to write',
    command: [
      'vitest',
      'run',
      '--project',
      'node',
      '--project',
      'slow-node',
      ...left.map((name) => `test/${name}.test.ts`),
    ],
  },
])
