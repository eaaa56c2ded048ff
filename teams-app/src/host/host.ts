import type { Language } from '@loggkontroll/ui/texts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What shows the tab: Teams (or another Microsoft 365 host), or a browser by itself. */
export interface Host {
  readonly inTeams: boolean;
  /** The `aadObjectId` of the person whom the host has signed in. */
  readonly personId: string | undefined;
  readonly language: Language;
  readonly theme: ThemeName;
  /** A path within the tab that a deep link asked for, e.g. `orders/5f…`; undefined for the front page. */
  readonly path: string | undefined;
  /** Calls back when the person changes theme. */
  readonly onTheme: (listener: (theme: ThemeName) => void) => void;
  /** Tells the host that the page can be shown. */
  readonly shown: () => void;
}
