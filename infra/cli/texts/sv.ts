/** What the command line says in Swedish. */
export const sv = {
  description:
    'Loggkontroll: sätter upp webbplatserna i SharePoint, drar om dragningar och kontrollerar historik.',
  json: 'skriv resultatet som JSON',
  drawDescription: 'drar nummer ur ett frö, på samma sätt som programmet drar',
  drawSeed: 'fröet, som text',
  drawTotal: 'dra bland talen 1 till så här många',
  drawCount: 'så här många dras',
  drawDuplicates: 'samma tal får dras flera gånger',
  drawImpossible: (total: number, count: number) =>
    `Det går inte att dra ${count} av ${total}. Ange ett antal från 0 till ${total}, och minst ett att dra ur.`,
  notANumber: (text: string) => `”${text}” är inget heltal.`,
  unexpected: (message: string) => `Det gick inte: ${message}`,
};

/** The texts that every language has. */
export type CliTexts = typeof sv;
