/** What every program sends, so that their answers can be compared. */
export const model = 'gpt-4o-mini'
export const prompt = 'Say hello to the reader.'
export const embeddingModel = 'text-embedding-3-small'
export const assistant = 'asst_bench'
export const fileName = 'notes.txt'
export const fileText = 'A file of one line.\n'

/** What the model calls the tool for. */
export const question = 'What is the weather in Kyoto?'
export const description = 'Tells the weather of a city.'

/** What the tool does. */
export function tellWeather({ city }: { city: string }): { city: string; celsius: number } {
  return { city, celsius: 21 }
}
