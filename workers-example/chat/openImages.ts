/** Images of a conversation, in rows that SQLite takes. */
export interface Images {
  put(id: string, bytes: Uint8Array): void
  get(id: string): Uint8Array<ArrayBuffer> | undefined
}

/** A row holds less than 2 MB. */
const ROW = 1_000_000

/** Opens the images, and makes their table where it is not there yet. */
export function openImages({ sql }: DurableObjectStorage): Images {
  sql.exec('CREATE TABLE IF NOT EXISTS images (id TEXT, number INTEGER, bytes BLOB NOT NULL, PRIMARY KEY (id, number))')
  return {
    put(id, bytes) {
      sql.exec('DELETE FROM images WHERE id = ?', id)
      for (let start = 0; start < bytes.length; start += ROW)
        sql.exec('INSERT INTO images VALUES (?, ?, ?)', id, start, bytes.slice(start, start + ROW))
    },
    get(id) {
      const rows = [
        ...sql.exec<{ bytes: ArrayBuffer }>('SELECT bytes FROM images WHERE id = ? ORDER BY number', id),
      ].map(({ bytes }) => new Uint8Array(bytes))
      if (!rows.length) return undefined
      const all = new Uint8Array(rows.reduce((sum, { length }) => sum + length, 0))
      let filled = 0
      for (const row of rows) {
        all.set(row, filled)
        filled += row.length
      }
      return all
    },
  }
}
