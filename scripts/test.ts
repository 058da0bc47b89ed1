import { runSteps } from './runSteps.ts'

await runSteps([
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'check', command: ['node', 'scripts/check.ts'] },
  { name: 'tests in workerd and Node', command: ['vitest', 'run', '--project', '!e2e'] },
  { name: 'site', command: ['node', 'scripts/docs.ts'] },
  { name: 'end to end', command: ['vitest', 'run', '--project', 'e2e'] },
  { name: 'size', command: ['node', 'scripts/size.ts'] },
])
