import type { Translations } from '@loggkontroll/ui/texts';

const sv = {
  address: 'Registrets adress',
  addressHint: 'Lämna tomt om sidan ligger på registrets egen webbplats.',
  addressWrong: 'Skriv hela adressen, till exempel https://kommunen.sharepoint.com/sites/register.',
  tabUrl: 'Flikens adress',
  tabUrlHint: 'Adressen till Loggkontrolls flik (tabUrl). Då får en kontroll som pågår en länk dit.',
  tabUrlWrong: 'Skriv hela adressen, till exempel https://loggkontroll.kommunen.se/tab/.',
  teamsAppId: 'Teams-appens id',
  teamsAppIdHint: 'Då öppnas länken i Teams. Lämna tomt om den ska öppnas i webbläsaren.',
  teamsAppIdWrong: 'Skriv id:t (teamsAppId) som det står i inställningarna, 36 tecken med bindestreck.',
  nothingToSee: 'Internkontrollen visas för avdelningschefer och för den som planerar loggkontrollerna.',
  nothingToSeeTitle: 'Ingen avdelning att visa',
  registerMissingTitle: 'Registret hittas inte',
  registerMissing:
    'Antingen stämmer inte registrets adress i webbdelens inställningar, eller så har du inte rätt att se registret. Hör med den som gjort sidan.',
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
    tabUrl: 'The tab’s address',
    tabUrlHint: 'The address of Loggkontroll’s tab (tabUrl). A review under way then gets a link there.',
    tabUrlWrong: 'Write the whole address, such as https://loggkontroll.contoso.com/tab/.',
    teamsAppId: 'The Teams app’s id',
    teamsAppIdHint: 'The link then opens in Teams. Leave empty if it is to open in the browser.',
    teamsAppIdWrong: 'Write the id (teamsAppId) as the settings have it, 36 characters with hyphens.',
    nothingToSee: 'The internal control is shown to department heads and to the planner of log reviews.',
    nothingToSeeTitle: 'No department to show',
    registerMissingTitle: 'The Register is not found',
    registerMissing:
      'Either the Register’s address in the web part’s settings is wrong, or you have no right to see the Register. Ask whoever made the page.',
  },
};
