/** A handler that only reads the stream to its end: what any mail costs before anybody does anything. */
export default {
  async email(message) {
    for await (const _chunk of message.raw) {
      // nothing is kept
    }
  },
} satisfies ExportedHandler
