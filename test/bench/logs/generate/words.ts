/** What the log says was done. The first of them are ordinary work. */
export const actWords = [
  'Läst',
  'Öppnat',
  'Visat',
  'Läst anteckning',
  'Ändrat',
  'Skapat',
  'Upprättat',
  'Signerat',
  'Skrivit ut',
  'Utskrift',
  'Kopierat',
] as const;

/** So many of {@link actWords} are ordinary; the others take something away. */
export const ordinaryActs = 8;

/** Parts of the record system; some need quotes. */
export const partWords = [
  'Journalanteckning',
  'Genomförandeplan',
  'Personöversikt',
  'Signeringslista',
  'Social dokumentation',
  'Beslut',
  'Utredning',
  '"Beslut; omprövning"',
] as const;

/** Other things a unit's column can say, after the units themselves in the writer's list. */
export const unitWords = ['', 'Ej tillämplig på enhet', 'ej tillämplig på enhet'] as const;
