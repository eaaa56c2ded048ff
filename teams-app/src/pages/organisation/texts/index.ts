import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    organisation: typeof sv;
  }
}

export const organisation: Translations<typeof sv> = { sv, en };
