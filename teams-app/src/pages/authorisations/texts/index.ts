import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    authorisations: typeof sv;
  }
}

export const authorisations: Translations<typeof sv> = { sv, en };
