import type { Translations } from '@loggkontroll/ui/texts';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    orders: typeof sv;
  }
}

export const orders: Translations<typeof sv> = { sv, en };
