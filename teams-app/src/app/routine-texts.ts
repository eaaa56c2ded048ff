import type { Translations } from '@loggkontroll/ui/texts';

const sv = { which: 'Vilken rutin gäller det?', one: '{{title}} ({{recordSystem}})' };

declare global {
  interface LoggkontrollTexts {
    routine: typeof sv;
  }
}

/** Where an organisation follows several routines. */
export const routine: Translations<typeof sv> = {
  sv,
  en: { which: 'Which routine is it under?', one: '{{title}} ({{recordSystem}})' },
};
