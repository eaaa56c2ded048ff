import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    plan: typeof sv;
  }
}

/** The texts of *Planera*. */
export const plan: Translations<typeof sv> = { sv, en };
