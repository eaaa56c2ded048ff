import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  nobody: {
    title: 'Vem är du?',
    body: 'På den egna datorn väljer du en person på startsidan. Öppna Loggkontroll därifrån.',
  },
};

declare global {
  interface LoggkontrollTexts {
    shell: typeof sv;
  }
}

/** The frame around the pages. */
export const shell: Translations<typeof sv> = {
  sv,
  en: {
    nobody: {
      title: 'Who are you?',
      body: 'On your own computer you choose a person on the start page. Open Loggkontroll from there.',
    },
  },
};
