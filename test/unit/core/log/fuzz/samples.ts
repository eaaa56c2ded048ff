import { genericProfile, profiles, type LogProfile } from '@loggkontroll/core/log';
import { strToU8, zipSync } from 'fflate';
import { header, row, utf16le, utf8, windows1252 } from '../files.ts';
import { bundle, r4, r5 } from '../profiles/fhir/events.ts';
import { documentOf, entry } from '../profiles/rivta/entries.ts';
import { partsOf } from '../profiles/xlsx/workbook.ts';

/** A log that is right, and where each of its rows stands in it. */
export interface Sample {
  readonly name: string;
  readonly profile: LogProfile;
  readonly bytes: Uint8Array;
  /** Without line ends. Empty where rows cannot be changed one by one. */
  readonly rows: readonly (readonly [from: number, to: number])[];
  /** How many cases are made of it. */
  readonly cases: number;
}

const mark = '\u241e';

/** A sample of a text in which each row stands between marks. */
const marked = (
  name: string,
  profile: LogProfile,
  text: string,
  cases: number,
  encode: (text: string) => Uint8Array = utf8,
): Sample => {
  const parts = text.split(mark).map((part) => encode(part));
  const bytes = new Uint8Array(Buffer.concat(parts));
  const rows: (readonly [number, number])[] = [];
  let at = 0;
  for (const [n, part] of parts.entries()) {
    if (n % 2 === 1) rows.push([at, at + part.length]);
    at += part.length;
  }
  return { name, profile, bytes, rows, cases };
};

const between = (text: string): string => `${mark}${text}${mark}`;

const treservaRows = [
  row({ name: 'Åsberg, Örjan', part: 'Bedömning' }),
  row({ employee: 'bo02', time: '09:00', name: '"Äng; ""Åke"""', unit: 'Ej tillämplig på enhet' }),
  row({
    employee: 'cia03',
    date: '2026-09-04',
    number: '800161-9801',
    act: 'Ändrat',
    part: '"Före\r\nefter"',
  }),
  row({ employee: 'dag04', number: '', name: 'Öberg, Åsa', act: 'Utskrift', unit: 'Hemtjänst Söder' }),
  row({ employee: 'eva05', time: '23:59:59', name: 'Håkansson', act: 'Läst åtgärd', unit: '' }),
];
const treserva = `Beställt av;Systemadministratör\r\n\r\n${[header, ...treservaRows.map(between), ''].join('\r\n')}`;

const cases1177 = [
  ['SE-1', 'Ärendemottagare', '1', 'Pågående', '19800101-9804', '2026-09-03 08:15', 'Läst ärende'],
  ['SE-2', 'Ärendehanterare', '2', 'Avslutad', '800161-9801', '2026-09-03 08:20', 'Öppnat'],
  [
    'SE-3',
    'Behörighetsadministratör',
    '',
    '',
    '',
    '2026-09-03 08:30',
    'Tilldelat sig själv rollen granskare',
  ],
  ['SE-4', 'Ärendemottagare', '3', 'Avliden', '19800101-9804', '2026-09-04 08:15', 'Ändrat åtgärd'],
].map((cells) => between(cells.join('\t')));
const r1177 = `HSA-id\tRoll\tÄrende-id\tÄrendestatus\tPersonnummer\tTid\tHändelse\n${cases1177.join('\n')}\n`;

const generic = genericProfile({
  ...{ format: 'loggkontroll-mapping', version: 1, name: 'X', dates: ['D/M/YYYY'] },
  columns: { moment: 'När', employee: 'Vem', client: 'Pnr', unit: 'Avd', act: 'Åtgärd', part: 'Del' },
  acts: { Visning: 'read' },
  marks: [{ column: 'Nöd', values: { Ja: 'break-glass' } }],
});
const genericRows = [
  '3/9/2026 08:15,anna,19800101-9804,Björken,Visning,Läkemedel,Ja',
  '4/9/2026 08:15,bo,800161-9801,Åsen,Ändrat,"Önskemål, ""övrigt""",Nej',
  '5/9/2026 8:15 pm,cia,19800101-9804,Ängen,Läst,,',
  '13/9/2026 08:15,dag,19800101-9804,Ön,Okänt,Överföring,Nej',
].map(between);
const genericText = `När,Vem,Pnr,Avd,Åtgärd,Del,Nöd\n${genericRows.join('\n')}\n`;

/** As little as the contract allows. */
const slim = (text: string): string =>
  text
    .replaceAll('\n      ', '\n')
    .replace(/<urn1:system>.*<\/urn1:system>/, '')
    .replaceAll(/ *<urn1:(careProvider|assignment|purpose)>.*<\/urn1:\1>\n/g, '')
    .replaceAll(/ *<urn1:careUnit>.*Kirurgen.*\n/g, '');

const entries = [
  entry(),
  entry({ type: 'Nödöppning', at: '2026-09-03T06:20:00Z', userId: 'SE-2', unit: '' }),
  entry({
    ...{ type: 'Skriva', userId: 'SE-3' },
    patients: [
      ['198001019804', 'Åke &amp; Örjan'],
      ['8001619801', 'Bo'],
    ],
  }),
].map((one) => between(slim(one)));

const events = [r4(), r5({ account: 'bo' }), r4({ account: 'cia', name: 'Öberg, Åsa' })];
const bundled = (indent: number): string =>
  events.reduce(
    (text, event, n) =>
      text.replace(`"event ${n}"`, between(JSON.stringify({ resource: event }, undefined, indent))),
    bundle([], indent).replace('[]', '["event 0", "event 1", "event 2"]'),
  );

const sheetRows = treservaRows
  .slice(0, 3)
  .map((line) => line.replaceAll('"', '').replace('\r\n', ' ').split(';'));
const sheetParts = partsOf([[['Uttag'], header.split(';'), ...sheetRows.map((cells) => cells.slice(0, 8))]]);
const stored = (parts: Readonly<Record<string, string>>, level: 0 | 6): Uint8Array =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, strToU8(text)])), { level }),
  );

export const samples: readonly Sample[] = [
  marked('treserva, UTF-8', profiles.treserva, treserva, 20_000),
  marked('treserva, Windows-1252', profiles.treserva, treserva, 12_000, windows1252),
  // A byte more or less moves all letters after it: rows cannot be changed one by one.
  { ...marked('treserva, UTF-16', profiles.treserva, `\ufeff${treserva}`, 6000, utf16le), rows: [] },
  marked('1177', profiles['1177'], r1177, 20_000),
  marked('generic', generic, genericText, 20_000),
  marked('rivta', profiles.rivta, documentOf(...entries), 6000),
  marked(
    'fhir, by lines',
    profiles.fhir,
    events.map((one) => `${between(JSON.stringify(one))}\n`).join(''),
    4000,
  ),
  marked('fhir, a bundle', profiles.fhir, bundled(1), 3000),
  marked('fhir, a bundle on one line', profiles.fhir, bundled(0), 3000),
  { name: 'xlsx', profile: profiles.treserva, bytes: stored(sheetParts, 6), rows: [], cases: 3000 },
  { name: 'xlsx, stored', profile: profiles.treserva, bytes: stored(sheetParts, 0), rows: [], cases: 3000 },
];

/** A workbook whose sheet is this text; its other parts are right. */
export const workbookAround = (sheet: string): Uint8Array =>
  stored({ ...sheetParts, 'xl/worksheets/sheet1.xml': sheet }, 0);

/** The sheet of {@link workbookAround}, and where its rows stand. */
export const sheetSample = marked(
  'xlsx, inside',
  profiles.treserva,
  (sheetParts['xl/worksheets/sheet1.xml'] ?? '').replace(/<row r="[345]">.*?<\/row>/g, between),
  4000,
);
