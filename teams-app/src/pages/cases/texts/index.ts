import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    cases: typeof sv;
  }
}

/** The pages of cases. */
export const cases: Translations<typeof sv> = { sv, en };
