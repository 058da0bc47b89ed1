import { program } from './program.js'

/** Runs the program against the base URL in the query and answers with what it found, as JSON. */
export async function answer(request) {
  try {
    return Response.json(await program(new URL(request.url).searchParams.get('base')))
  } catch (error) {
    return new Response(`${error.stack ?? error}`, { status: 500 })
  }
}
