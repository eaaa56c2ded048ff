import type { Language } from '@loggkontroll/ui/texts';

const sv = {
  title: 'Loggkontroll på den här datorn',
  lead: (municipality: string) =>
    `${municipality} finns inte på riktigt: alla människor, enheter och loggar är påhittade. Välj vem du vill vara.`,
  otherLanguage: 'In English',
  clock: 'Klockan',
  clockIs: (day: string, time: string) => `${day} kl. ${time}`,
  clockNote:
    'Klockan går i verklig takt. Flytta den framåt för att se påminnelser, förseningar och årets slut.',
  move: {
    'next-working-day': 'Nästa arbetsdag',
    'next-deadline': 'Nästa sista dag',
    'end-of-period': 'Kvartalets sista arbetsdag',
    'next-period': 'Nästa kvartal',
  },
  moveTo: (day: string) => `till ${day}`,
  people: 'Vem man kan vara',
  waits: (count: number) => (count === 1 ? '1 sak väntar' : `${count} saker väntar`),
  tab: 'Fliken',
  teams: 'Teams (boten)',
  registration: 'Registrering',
  internalControl: 'Internkontroll',
  openAs: (what: string, name: string) => `${what} som ${name}`,
  groups: {
    planning: 'Planerar och beställer',
    logs: 'Tar ut loggar',
    heads: 'Signerar året',
    providers: 'Enhetschefer, utförare',
    authorities: 'Enhetschefer, myndighet',
    areas: 'Enhetschefernas chefer',
    access: 'Tar fram behörighetslistor',
    others: 'Övriga',
  },
  files: 'Filer ur verksamhetssystemet',
  filesNote:
    'Loggen och registren är för loggadministratören. Behörighetslistan är för lokalt verksamhetsstöd (utförare) och verksamhetsutvecklaren (myndighet).',
  reset: 'Börja om från början: stoppa med Ctrl-C och kör',
};

/** What the start page says in one language. */
export type HubTexts = typeof sv;

const en: HubTexts = {
  title: 'Loggkontroll on this computer',
  lead: (municipality) =>
    `${municipality} does not exist: all people, units and logs are made up. Choose who you want to be.`,
  otherLanguage: 'På svenska',
  clock: 'The clock',
  clockIs: (day, time) => `${day}, ${time}`,
  clockNote:
    'The clock runs in real time. Move it forward to see reminders, lateness and the end of the year.',
  move: {
    'next-working-day': 'Next working day',
    'next-deadline': 'Next deadline',
    'end-of-period': 'Last working day of the quarter',
    'next-period': 'Next quarter',
  },
  moveTo: (day) => `to ${day}`,
  people: 'Who one can be',
  waits: (count) => (count === 1 ? '1 thing waits' : `${count} things wait`),
  tab: 'The tab',
  teams: 'Teams (the bot)',
  registration: 'Registration',
  internalControl: 'Internal control',
  openAs: (what, name) => `${what} as ${name}`,
  groups: {
    planning: 'Plans and orders',
    logs: 'Produces logs',
    heads: 'Signs the year',
    providers: 'Unit managers, providers',
    authorities: 'Unit managers, authority',
    areas: 'The unit managers’ managers',
    access: 'Takes out lists of access',
    others: 'Others',
  },
  files: 'Files out of the record system',
  filesNote:
    'The log and the registers are for the log administrator. The list of access is for the local support (providers) and the business developer (authority).',
  reset: 'To begin anew: stop with Ctrl-C and run',
};

/** The start page's texts. */
export const hubTexts: Readonly<Record<Language, HubTexts>> = { sv, en };
