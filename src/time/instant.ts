/** A moment: UTC epoch milliseconds (decision 8 of the design). Never local time. */
export type Instant = number
/** A day on somebody's calendar, `YYYY-MM-DD`; whose calendar, the context says. */
export type LocalDate = string

export const SECOND_MS = 1_000
export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000
