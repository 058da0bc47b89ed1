/** Inputs that go into one request. */
export interface InputBatch {
  /** Position of the first one among all inputs. */
  start: number
  input: string[]
}

/** Cuts inputs into batches, each drawn when it is asked for. */
export async function* batchesOf(
  inputs: Iterable<string> | AsyncIterable<string>,
  size: number,
): AsyncGenerator<InputBatch, void> {
  let start = 0
  let input: string[] = []
  for await (const text of inputs) {
    if (input.push(text) < size) continue
    yield { start, input }
    start += input.length
    input = []
  }
  if (input.length) yield { start, input }
}
