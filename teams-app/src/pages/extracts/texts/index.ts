import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    extracts: typeof sv;
  }
}

export const extracts: Translations<typeof sv> = { sv, en };
