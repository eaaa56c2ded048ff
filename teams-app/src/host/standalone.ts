import { languageOf } from '@loggkontroll/ui/texts';
import type { Host, ThemeName } from './host.ts';

const themes: readonly string[] = ['light', 'dark', 'contrast'] satisfies readonly ThemeName[];

const isTheme = (text: string | null): text is ThemeName => text !== null && themes.includes(text);

const preferred = (): ThemeName => {
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** The tab in a browser by itself: `?lang=` and `?theme=` choose, else the browser does. */
export const standalone = (): Host => {
  const query = new URLSearchParams(window.location.search);
  const theme = query.get('theme');
  return {
    inTeams: false,
    personId: undefined,
    language: languageOf(query.get('lang') ?? undefined),
    theme: isTheme(theme) ? theme : preferred(),
    path: undefined,
    onTheme: (listener) => {
      if (isTheme(theme)) return;
      for (const condition of ['(forced-colors: active)', '(prefers-color-scheme: dark)']) {
        window.matchMedia(condition).addEventListener('change', () => listener(preferred()));
      }
    },
    shown: () => undefined,
  };
};
