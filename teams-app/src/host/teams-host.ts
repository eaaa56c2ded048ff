import { languageOf } from '@loggkontroll/ui/texts';
import { app } from '@microsoft/teams-js';
import type { Host, ThemeName } from './host.ts';

/** How long a frame that is not Microsoft 365 gets to answer. */
const patience = 5_000;

const themeNamed = (name: string): ThemeName =>
  name === 'contrast' ? 'contrast' : name === 'dark' ? 'dark' : 'light';

const answered = async (): Promise<boolean> => {
  const silence = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
  const answer = app.initialize().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, silence]);
};

/** The tab inside Teams, or undefined when nobody answers there. `?lang=` outweighs Teams' language. */
export const teamsHost = async (): Promise<Host | undefined> => {
  if (!(await answered())) return undefined;
  const context = await app.getContext();
  const asked = new URLSearchParams(window.location.search).get('lang');
  return {
    inTeams: true,
    personId: context.user?.id,
    language: languageOf(asked ?? context.app.locale),
    theme: themeNamed(context.app.theme),
    path: context.page.subPageId,
    onTheme: (listener) => app.registerOnThemeChangeHandler((name) => listener(themeNamed(name))),
    shown: () => void app.notifySuccess(),
  };
};
