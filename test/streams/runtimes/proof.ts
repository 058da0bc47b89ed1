/** Prints what streams promise, table by table. The speed wants a machine that does nothing else: `npm run proof:streams`. */
import { runSteps } from '../../../scripts/runSteps.ts'

const ends = ['test/streams/ends.test.ts', 'test/streams/errorEvents.test.ts']
await runSteps([
  { name: 'cuts, and clients that leave', command: ['node', 'test/streams/runtimes/run.ts'] },
  {
    name: 'ends',
    command: ['vitest', 'run', '--project', 'node', '--project', 'workerd', '--reporter', 'verbose', ...ends],
  },
  { name: 'collectors, in milliseconds', command: ['node', 'test/streams/runtimes/collectors.ts'] },
  { name: 'speed beside a plain loop', command: ['node', 'bench/streams/run.ts'] },
])
