import type { Translations } from '../../../texts/index.ts';
import { internalControl as en } from './en.ts';
import { internalControl as sv } from './sv.ts';

declare global {
  interface LoggkontrollTexts {
    internalControl: typeof sv;
  }
}

/** The namespace `internalControl`, for `addTexts`. */
export const internalControlTexts: Translations<typeof sv> = { sv, en };
