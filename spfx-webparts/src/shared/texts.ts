import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  address: 'Registrets adress',
  addressHint: 'Lämna tomt om sidan ligger på registrets egen webbplats.',
  addressWrong: 'Skriv hela adressen, till exempel https://kommunen.sharepoint.com/sites/register.',
  nothingToSee: 'Internkontrollen visas för avdelningschefer och för den som planerar loggkontrollerna.',
  nothingToSeeTitle: 'Ingen avdelning att visa',
};

declare global {
  interface LoggkontrollTexts {
    webPart: typeof sv;
  }
}

/** What the web parts say beside their components: the namespace `webPart`. */
export const shellTexts: Translations<typeof sv> = {
  sv,
  en: {
    address: 'The Register’s address',
    addressHint: 'Leave empty if the page is on the Register’s own site.',
    addressWrong: 'Write the whole address, such as https://contoso.sharepoint.com/sites/register.',
    nothingToSee: 'The internal control is shown to department heads and to the planner of log reviews.',
    nothingToSeeTitle: 'No department to show',
  },
};
