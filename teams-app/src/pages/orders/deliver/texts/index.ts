import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    deliver: typeof sv;
  }
}

/** The log administrator's panel. */
export const deliver: Translations<typeof sv> = { sv, en };
