import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  witnessed: 'Bevittnad av boten {{at}}.',
  notYet: 'Inte bevittnad av boten än.',
  beside:
    'Något har sparats vid sidan av Loggkontroll. Boten såg det {{at}}. Be den som sköter Loggkontroll att köra kontrollen verify.',
  forged:
    'En rad om detta i Vittne är inte undertecknad av boten, eller ändrad efteråt. Be den som sköter Loggkontroll att köra kontrollen verify.',
};

declare global {
  interface LoggkontrollTexts {
    witnessed: typeof sv;
  }
}

/** What the bot has seen of a record’s history, in words. */
export const witnessed: Translations<typeof sv> = {
  sv,
  en: {
    witnessed: 'Witnessed by the bot {{at}}.',
    notYet: 'Not witnessed by the bot yet.',
    beside:
      'Something was saved beside Loggkontroll. The bot saw it {{at}}. Ask whoever looks after Loggkontroll to run the check verify.',
    forged:
      'A row about this in Vittne is not signed by the bot, or was changed afterwards. Ask whoever looks after Loggkontroll to run the check verify.',
  },
};
