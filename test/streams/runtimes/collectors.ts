import { collectors, isLinear, SIZES, timesOf } from '../support/collectors.ts'

// Prints the milliseconds that collecting takes; exits with an error where they grow faster than the events.
const table: Record<string, Record<string, number>> = {}
for (const [name, collector] of Object.entries(collectors)) {
  const times = await timesOf(collector)
  table[name] = Object.fromEntries(SIZES.map((size, at) => [`${size} events`, Number(times[at]?.toFixed(2))]))
  if (!isLinear(times)) process.exitCode = 1
}
console.table(table)
