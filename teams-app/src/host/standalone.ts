import { languageOf } from '@loggkontroll/ui/texts';
import type { Host, ThemeName } from './host.ts';

const themes: readonly string[] = ['light', 'dark', 'contrast'] satisfies readonly ThemeName[];

const isTheme = (text: string | null): text is ThemeName => text !== null && themes.includes(text);

const ofAddress = (name: string): string | null => new URLSearchParams(window.location.search).get(name);

const preferred = (): ThemeName => {
  const chosen = ofAddress('theme');
  if (isTheme(chosen)) return chosen;
  if (window.matchMedia('(forced-colors: active)').matches) return 'contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** The tab in a browser by itself: `?lang=` and `?theme=` choose, else the browser does. */
export const standalone = (): Host => ({
  inTeams: false,
  personId: undefined,
  language: languageOf(ofAddress('lang') ?? undefined),
  theme: preferred(),
  path: undefined,
  onTheme: (listener) => {
    for (const condition of ['(forced-colors: active)', '(prefers-color-scheme: dark)']) {
      window.matchMedia(condition).addEventListener('change', () => listener(preferred()));
    }
  },
  shown: () => undefined,
});
