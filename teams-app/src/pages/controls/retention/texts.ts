import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './texts-en.ts';
import { sv } from './texts-sv.ts';

declare global {
  interface LoggkontrollTexts {
    retention: typeof sv;
  }
}

export const retention: Translations<typeof sv> = { sv, en };
