import PostalMime from 'postal-mime'

/** The floor that Kith is measured against (design section 5): postal-mime, one TEXT insert, one batch of reads, one of writes. */
export default {
  async email(message, env: { readonly DB: D1Database }) {
    const raw = Buffer.from(await new Response(message.raw).arrayBuffer()).toString('latin1')
    const id = crypto.randomUUID()
    await env.DB.prepare('INSERT INTO floor_mail (id, raw) VALUES (?, ?)').bind(id, raw).run()
    const mail = await PostalMime.parse(Buffer.from(raw, 'latin1'))
    const to = mail.to?.[0]?.address ?? ''
    await env.DB.batch([
      env.DB.prepare('SELECT * FROM floor_person WHERE address = ?').bind(to),
      env.DB.prepare('SELECT * FROM floor_message WHERE message_id = ?').bind(mail.messageId ?? ''),
    ])
    await env.DB.batch([
      env.DB.prepare('INSERT INTO floor_person (address, name) VALUES (?, ?) ON CONFLICT DO NOTHING').bind(
        to,
        mail.to?.[0]?.name ?? '',
      ),
      env.DB.prepare('INSERT INTO floor_message (message_id, subject, text) VALUES (?, ?, ?)').bind(
        mail.messageId ?? id,
        mail.subject ?? '',
        mail.text ?? '',
      ),
    ])
  },
} satisfies ExportedHandler<{ readonly DB: D1Database }>
