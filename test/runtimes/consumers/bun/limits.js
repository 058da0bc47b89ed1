import { limits } from '../shared/limits.js'

// Bun's limit is made shorter by BUN_CONFIG_HTTP_IDLE_TIMEOUT, in seconds.
console.log(JSON.stringify(await limits(process.argv[2])))
process.exit()
