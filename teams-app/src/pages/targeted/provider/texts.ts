import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './texts-en.ts';
import { sv } from './texts-sv.ts';

declare global {
  interface LoggkontrollTexts {
    provider: typeof sv;
  }
}

export const provider: Translations<typeof sv> = { sv, en };
