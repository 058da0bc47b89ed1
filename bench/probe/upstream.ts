import { completion } from './completion.ts'

/** What is used of Bun. */
declare const Bun: {
  serve(options: { port: number; hostname: string; fetch(): Response }): { port: number }
}

/* Answers every call with the same chat completion. Runs in Bun, whose server holds the clients up least. */
const headers = { 'content-type': 'application/json' }
const { port } = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: () => new Response(completion, { headers }) })
console.log(port)
