/** What one request asked of the database. */
export type Asked = { calls: number; rowsRead: number; readonly statements: { sql: string; rowsRead: number }[] }

/** A database that counts: each batch and each lone statement is a call, and every row that was read for it. */
export function counting(database: D1Database): { readonly database: D1Database; readonly asked: Asked } {
  const asked: Asked = { calls: 0, rowsRead: 0, statements: [] }
  const texts = new WeakMap<D1PreparedStatement, string>()
  const note = (sql: string, rowsRead: number) => {
    asked.rowsRead += rowsRead
    asked.statements.push({ sql, rowsRead })
  }
  const lone = async (statement: D1PreparedStatement) => {
    asked.calls += 1
    // `raw` tells no rows read, so the same is asked once more where it only reads.
    const sql = texts.get(statement) ?? ''
    if (/^\s*(?:select|with)/i.test(sql)) note(sql, (await statement.all()).meta.rows_read)
  }
  const watched = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const proxy: D1PreparedStatement = new Proxy(statement, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => watched(target.bind(...values), sql)
        const method: unknown = Reflect.get(target, name)
        if (typeof method !== 'function') return method
        return async (...values: unknown[]) => {
          await lone(target)
          return Reflect.apply(method, target, values)
        }
      },
    })
    texts.set(statement, sql)
    plain.set(proxy, statement)
    return proxy
  }
  const plain = new WeakMap<D1PreparedStatement, D1PreparedStatement>()
  const proxied = new Proxy(database, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => watched(target.prepare(sql), sql)
      if (name === 'batch') {
        return async (statements: D1PreparedStatement[]) => {
          asked.calls += 1
          const bare = statements.map(statement => plain.get(statement) ?? statement)
          const results = await target.batch(bare)
          for (const [index, result] of results.entries()) {
            const statement = bare[index]
            note(statement ? (texts.get(statement) ?? '') : '', result.meta.rows_read)
          }
          return results
        }
      }
      const method: unknown = Reflect.get(target, name)
      return typeof method === 'function' ? method.bind(target) : method
    },
  })
  return { database: proxied, asked }
}
