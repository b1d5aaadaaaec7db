/** What a log may say of a fault: the class of its cause where it has one, else its own, and nothing of its text, which may
 *  hold a statement's parameters. What was thrown may be anything: of what is no error, its type. */
export function faultName(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault
  return (fault.cause instanceof Error ? fault.cause : fault).constructor.name
}
