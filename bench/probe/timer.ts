/* Prints how many milliseconds it takes to import a module; with a second word, web streams are there before. */
const [file = '', streams] = process.argv.slice(2)
if (streams) globalThis.ReadableStream
const started = performance.now()
await import(file)
console.log(performance.now() - started)
