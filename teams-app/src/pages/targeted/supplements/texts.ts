import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './texts-en.ts';
import { sv } from './texts-sv.ts';

declare global {
  interface LoggkontrollTexts {
    supplements: typeof sv;
  }
}

export const supplements: Translations<typeof sv> = { sv, en };
