import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  nobody: {
    title: 'Vem är du?',
    body: 'På den egna datorn väljer du en person på startsidan. Öppna Loggkontroll därifrån.',
  },
  policy: {
    title: 'Rutinens inställningar går inte att använda',
    place: 'Felet finns vid ”{{path}}” i listan Inställningar.',
    suggestion: 'Kanske menades ”{{suggestion}}”.',
    what: 'Den som förvaltar loggkontrollen behöver rätta det. Inget görs på fel grunder under tiden.',
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
      body: 'On your own computer you choose a person on the start page. Open Log review from there.',
    },
    policy: {
      title: 'The settings of the routine cannot be used',
      place: 'The fault is at “{{path}}” in the list Settings.',
      suggestion: 'Perhaps “{{suggestion}}” was meant.',
      what: 'Whoever runs the log reviews has to correct it. Nothing is done on wrong grounds meanwhile.',
    },
  },
};
