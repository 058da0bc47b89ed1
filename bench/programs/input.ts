/** What every program sends, so that their answers can be compared. */
export const model = 'gpt-4o-mini'
export const prompt = 'Say hello to the reader.'
export const embeddingModel = 'text-embedding-3-small'
export const assistant = 'asst_bench'
export const fileName = 'notes.txt'
export const fileText = 'A file of one line.\n'
