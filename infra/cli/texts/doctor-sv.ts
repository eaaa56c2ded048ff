import type { FactId, NotTried, Observation } from '@loggkontroll/sharepoint/fidelity';
import type { Step } from '@loggkontroll/sharepoint/provisioning';
import { factsSv } from './fidelity-sv.ts';
import { observationsSv } from './observations-sv.ts';
import { siteNamesSv, stepWordsSv } from './step-words-sv.ts';

const words: Readonly<Record<string, string>> = {
  true: 'ja',
  false: 'nej',
  none: 'inga',
  done: 'gjort',
  refused: 'nekat',
  rejected: 'nekat',
  conflict: 'någon annan var före',
  duplicate: 'upptaget',
  'not-found': 'finns inte',
  'too-many-rows': 'för många rader',
  'no changes': 'inga ändringar',
  changes: 'ändringar',
  'others too': 'andra också',
  '': 'inget',
};

/** What `doctor` says in Swedish. */
export const doctorSv = {
  description: 'prövar webbplatserna och SharePoint mot det som Loggkontroll räknar med',
  try: 'pröva också det som kräver att något skrivs, i egna listor i valvet som tas bort efteråt',
  fill: 'fyll dessutom en sådan lista med 5 001 rader; tar några minuter',
  elsewhere: 'adress till en webbplats som identiteten inte ska komma in på; får anges flera gånger',
  report: 'skriv en rapport i den här filen (Markdown)',
  notWritten: (file: string) =>
    `Rapporten kunde inte skrivas i ${file}. Välj en fil som inte finns ännu, i en mapp som finns.`,
  written: (file: string) => `Rapporten står i ${file}.`,
  fillTakesTry: '--fill skriver i SharePoint. Ange --try också.',

  title: (date: string) => `SharePoint och Loggkontroll, ${date}`,
  madeAt: (instant: string, local: boolean) =>
    `Prövat ${instant} mot ${local ? 'den lokala ersättaren för SharePoint' : 'SharePoint Online'} med npx loggkontroll doctor.`,
  sitesHeading: 'Webbplatserna',
  sitesRight: (steps: number) => `Allt är uppsatt som det ska (${steps} saker jämförda).`,
  sitesWrong: (wrong: number, steps: number) =>
    `${wrong} av ${steps} saker är inte som de ska. Det mesta rättas av npx loggkontroll provision; delning ändras av den som äger webbplatsen.`,
  sitesNotTried: (why: string) => `Uppsättningen kunde inte jämföras: ${why}.`,
  foldersNotTried: 'Mapparna jämfördes inte, eftersom listor, nivåer eller grupper saknas.',
  step: ({ site, kind, name, outcome, divergences = [] }: Step) =>
    `${siteNamesSv[site]}, ${stepWordsSv[kind]} ${name}: ${
      outcome === 'created'
        ? 'saknas'
        : divergences.map(({ what, wanted, seen }) => `${what} är ${seen}, ska vara ${wanted}`).join('; ')
    }`,

  factsHeading: 'Det som antas om SharePoint',
  counts: (asExpected: number, otherwise: number, differs: number, notTried: number) =>
    `${asExpected} stämmer, ${otherwise} är annorlunda utan att något hänger på det, ${differs} STÄMMER INTE, ${notTried} har inte prövats.`,
  columns: ['Påstående', 'Rad', 'Utfall', 'Det som sågs', 'Det som vilar på det'],
  verdicts: {
    'as-expected': 'stämmer',
    otherwise: 'annorlunda, gör inget',
    differs: 'STÄMMER INTE',
    'not-tried': 'inte prövat',
  },
  fact: (id: FactId) => factsSv[id],
  observation: (what: Observation | 'request'): string => observationsSv[what],
  value: (seen: string) => words[seen] ?? seen,
  difference: (what: string, seen: string, expected: string) => `${what}: ${seen} (väntat: ${expected})`,
  or: ' eller ',
  why: {
    'not-asked': 'kör med --try',
    'not-filled': 'kör med --try --fill',
    forbidden: 'identiteten saknar rätt till det',
    'signed-out': 'SharePoint godtar inte identiteten där',
    throttled: 'SharePoint bad att få vänta längre än en minut; kör igen senare',
    unreachable: 'SharePoint svarade inte; kör igen',
    'token-unreadable': 'identitetens token går inte att läsa; så är det alltid lokalt',
    'no-other-site': 'ingen annan webbplats att pröva; ange --elsewhere',
  } satisfies Record<NotTried, string>,
  restHeading: 'Det som inte kan prövas så här',
  rest: {
    browser: 'tar en webbläsare som är inloggad med kaka',
    people: 'tar två personer med olika rättigheter',
    load: 'syns först när SharePoint belastas tills det bromsar',
    unused: 'används inte av Loggkontroll',
  },
  tryToo:
    'Det mesta prövas först med --try: då görs egna listor i valvet, som tas bort efteråt. Inga poster rörs.',
  leftovers: (count: number) =>
    `En tidigare körning avbröts och lämnade ${count} saker efter sig i valvet. Kör med --try: då tas de bort.`,
};
