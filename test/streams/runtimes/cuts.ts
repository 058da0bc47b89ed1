import { cutChecks } from '../support/cuts.ts'

// Prints one line of JSON: how many cuts each check tried; exits with an error when one fails.
const counts: Record<string, number> = {}
for (const [name, check] of Object.entries(cutChecks)) counts[name] = (await check()).cuts
console.log(JSON.stringify(counts))
