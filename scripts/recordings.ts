import { checkRequest } from './recordings/checkRequest.ts'
import { mutate } from './recordings/mutate.ts'
import { play } from './recordings/play.ts'
import { readDescribed } from './recordings/readDescribed.ts'
import { readRecordings } from './recordings/readRecordings.ts'
import { type Recording, setAside } from './recordings/recording.ts'
import { reportAnswers, reportMutations, reportRequests } from './recordings/reports.ts'

/*
 * Plays recorded exchanges through the operations: `npm run recordings -- DIR`. Prints which answers drift, which
 * mutations of the others the checks notice, and which requests the params schemas refuse; fails if an answer drifts.
 */

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Name a folder of recordings: npm run recordings -- DIR')
  process.exit(2)
}

const recordings = readRecordings(folder)
const isOk = ({ status }: Recording): boolean => status === 200 || status === 201
const answers = recordings.filter(isOk)
const told = recordings.filter((recording) => !setAside(recording))
const played = await inTurn(told.filter(isOk), play)
const found = played.filter((one) => one !== undefined)

console.log(`${reportAnswers(answers, found)}\n`)
console.log(`${reportMutations(await mutate(found, readDescribed()))}\n`)
console.log(reportRequests(await inTurn(told, checkRequest)))
const drifted = found.filter(({ outcome }) => outcome === 'drifted').length
console.log(`\n${drifted} drifted`)
process.exitCode = drifted ? 1 : 0

async function inTurn<T, R>(items: T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await run(item))
  return results
}
