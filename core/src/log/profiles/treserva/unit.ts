/** What the export writes for an event that concerns no unit. Source: LEAN, reading the log. */
const noUnit = 'ej tillämplig på enhet';

/** The unit as the log names it; `null` when the event concerns none. */
export const unitOf = (text: string): string | null =>
  text.toLowerCase().normalize('NFC') === noUnit ? null : text;
