import { runSteps } from './run.ts'

await runSteps([
  { name: 'check', command: ['node', 'scripts/check.ts'] },
  { name: 'tests in workerd and Node', command: ['vitest', 'run', '--project', 'node', '--project', 'workerd'] },
  { name: 'end to end', command: ['vitest', 'run', '--project', 'e2e'] },
])
