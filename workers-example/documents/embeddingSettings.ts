/** How documents and questions are embedded; only vectors that were made alike can be compared. */
export const embeddingSettings = {
  model: 'text-embedding-3-small',
  dimensions: 256,
  encoding_format: 'base64',
} as const
