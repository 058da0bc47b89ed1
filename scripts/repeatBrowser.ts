import { type Reporter, startVitest, type TestCase } from 'vitest/node'

/*
 * `npm run test:browser -- 20` runs the tests that drive a browser so many times, and prints each test that failed or passed at a second try
 * only; `-- 20 app.files` those of one file. It fails unless there is none.
 */
const [times = '20', ...named] = process.argv.slice(2)
const files = named.length ? named : ['app', 'site', 'useChat', 'readEventStream']
/** With it the tests have a second try, as they do in CI. */
process.env['CI'] = 'true'

const stumbles: string[] = []
for (let run = 1; run <= Number(times); run += 1) {
  const before = stumbles.length
  const began = Date.now()
  const vitest = await startVitest(
    'test',
    files.map((file) => `test/e2e/${file}.`),
    { project: ['e2e'], watch: false, reporters: [stumbleReporter(run)] },
  )
  if (vitest.state.getCountOfFailedTests() || !vitest.state.getPaths().length) stumbles.push(`run ${run}: failed`)
  await vitest.close()
  console.log(`run ${run}: ${stumbles.length - before} stumbles, ${Math.round((Date.now() - began) / 1000)} s`)
}
console.log([...stumbles, `${times} runs, ${stumbles.length} stumbles`].join('\n'))
process.exitCode = stumbles.length ? 1 : 0

function stumbleReporter(run: number): Reporter {
  return {
    onTestCaseResult(test: TestCase) {
      const { retryCount = 0 } = test.diagnostic() ?? {}
      const failed = test.result().state === 'failed'
      if (failed || retryCount) stumbles.push(`run ${run}: ${failed ? 'failed' : 'retried'}: ${test.fullName}`)
    },
  }
}
