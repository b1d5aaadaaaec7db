import type { Bindings } from '../../settings.ts'

/** What a local run binds besides the Worker's own: the key of the private door, and the program that keeps mail files. */
export type LocalBindings = Bindings & { readonly LOCAL_SECRET: string; readonly MAILBOX: Fetcher }
