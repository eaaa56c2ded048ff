import type { Language } from '@loggkontroll/ui/texts';
import { englishBuildWords, type BuildWords } from '../../build/report.ts';
import type { Milestone } from './load.ts';

const sv = {
  starting: 'Loggkontroll startar …',
  building: {
    title: {
      libraries: 'gemensamma delar',
      tab: 'fliken i Teams',
      'web-parts': 'webbdelarna i SharePoint',
      'year-verifier': 'sidan som kontrollerar ett år',
    },
    unchanged: 'redan klart',
    building: 'byggs',
    built: (seconds: string) => `klart på ${seconds} s`,
  } satisfies BuildWords,
  milestone: {
    sites: 'SharePoints ställföreträdare är igång',
    municipality: 'webbplatserna är uppsatta och kommunen finns',
    '2026-Q1': 'första kvartalet 2026 är gjort',
    '2026-Q2': 'andra kvartalet 2026 är gjort, utom en granskning',
    '2026-Q3': 'tredje kvartalet 2026 är gjort',
  } satisfies Record<Milestone, string>,
  ready: (seconds: string) => `Klart på ${seconds} s.`,
  startPage: 'Startsida',
  sharePoint: 'SharePoint',
  bot: 'Boten',
  teamsAs: (name: string) => `Teams, som ${name}`,
  people: 'Man kan vara (fler på startsidan):',
  clock: (time: string) => `Klockan är ${time}.`,
  stop: 'Stoppa med Ctrl-C; allt finns kvar. Börja om från början: npm start -- --reset',
  stopping: 'Stoppar …',
  portTaken: (port: number) =>
    `Port ${port} används redan. Stoppa det som använder den, eller välj andra portar: npm start -- --port-base ${port + 200}`,
  unclear: (what: string) => `Det går inte att förstå ${what}`,
  failed: 'Det gick inte att starta:',
  help: [
    'npm start -- [val]',
    '  --reset            glöm allt och börja om från början',
    '  --port-base N      första porten (4600)',
    '  --data MAPP        var data sparas (.local/demo)',
    '  --size demo|small  kommunens storlek',
    '  --policy ID        rutin som kommunen följer: ffs, von, r1177, npo, lean;',
    '                     kan anges flera gånger (ffs); andra än sist börjar om från början',
  ],
};

/** What the start says in the terminal. */
export type StartTexts = Omit<typeof sv, 'building'> & { readonly building: BuildWords };

const en: StartTexts = {
  starting: 'Loggkontroll is starting …',
  building: englishBuildWords,
  milestone: {
    sites: 'the SharePoint stand-in is up',
    municipality: 'the sites are set up and the municipality is there',
    '2026-Q1': 'the first quarter of 2026 is done',
    '2026-Q2': 'the second quarter of 2026 is done, but for one review',
    '2026-Q3': 'the third quarter of 2026 is done',
  },
  ready: (seconds) => `Ready in ${seconds} s.`,
  startPage: 'Start page',
  sharePoint: 'SharePoint',
  bot: 'Bot',
  teamsAs: (name) => `Teams, as ${name}`,
  people: 'One can be (more on the start page):',
  clock: (time) => `The clock shows ${time}.`,
  stop: 'Stop with Ctrl-C; everything stays. To begin anew: npm start -- --reset',
  stopping: 'Stopping …',
  portTaken: (port) =>
    `Port ${port} is in use. Stop what uses it, or choose other ports: npm start -- --port-base ${port + 200}`,
  unclear: (what) => `Cannot make sense of ${what}`,
  failed: 'It could not be started:',
  help: [
    'npm start -- [options]',
    '  --reset            forget everything and begin anew',
    '  --port-base N      first port (4600)',
    '  --data FOLDER      where data is kept (.local/demo)',
    '  --size demo|small  size of the municipality',
    '  --policy ID        a routine the municipality follows: ffs, von, r1177, npo, lean;',
    '                     may be given several times (ffs); others than last time begin anew',
  ],
};

/** The terminal's texts. */
export const startTexts: Readonly<Record<Language, StartTexts>> = { sv, en };
