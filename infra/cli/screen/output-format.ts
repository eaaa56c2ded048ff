/** How the result is written. */
export const outputFormats = ['json', 'ndjson', 'table'] as const;

/** See {@link outputFormats}. */
export type OutputFormat = (typeof outputFormats)[number];
