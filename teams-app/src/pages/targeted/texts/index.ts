import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    targeted: typeof sv;
  }
}

export const targeted: Translations<typeof sv> = { sv, en };
