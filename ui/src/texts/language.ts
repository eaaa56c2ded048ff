/** The languages of the suite, the first one first. */
export const languages = ['sv', 'en'] as const;

/** See {@link languages}. */
export type Language = (typeof languages)[number];

/** The suite's language for a locale such as `en-GB`; Swedish for anything that is not English. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') === true ? 'en' : 'sv';
