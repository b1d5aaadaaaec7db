import { type SQL, sql } from 'drizzle-orm'

/** Statements behind deletions whose words must be gone from the search index too: FTS5 keeps words of deleted rows until
 *  its segments are merged (https://sqlite.org/fts5.html, the optimize command). Its option secure-delete promises the
 *  same at once, but after it the trigram index said something else than its table (SQLite 3.53; simulated life 37). */
export function forgetDeletedWords(): SQL[] {
  return [
    sql`INSERT INTO contacts_search(contacts_search) VALUES ('optimize')`,
    sql`INSERT INTO messages_search(messages_search) VALUES ('optimize')`,
  ]
}
