import {
  lacksUnitAlone,
  type FileRefusal,
  type Flag,
  type LogRefusal,
  type LogRowFault,
  type MappingRefusal,
  type RegisterRowFault,
  type RejectedLine,
  type ScreeningGap,
} from '@loggkontroll/core/log';
import type { UnknownWords } from '../screen/unknown-words.ts';
import { evidenceWords } from './evidence-sv.ts';
import { wordsAndRows } from './words-and-rows.ts';

const notText = {
  excel: 'är en Excel-fil som inte går att läsa här',
  'old-excel': 'är en äldre eller lösenordsskyddad Excel-fil; spara den som .xlsx eller CSV',
  pdf: 'är en PDF; ta ut loggen som CSV eller Excel',
  compressed: 'är packad; packa upp den först',
  binary: 'är ingen text',
};

const unsafe = {
  doctype: 'innehåller en dokumenttyp (DOCTYPE) och läses inte av säkerhetsskäl',
  nesting: 'är nästlad djupare än någon logg är',
  'long-text': 'har en text som är längre än någon logg har',
  'unpacked-size': 'blir större än en logg är när den packas upp',
  size: 'är för stor för att läsas i ett stycke; ta ut loggen som CSV',
};

/** Why a file cannot be used, and what to do: the end of a sentence that begins with its name. */
const fileFault = (refusal: FileRefusal): string => {
  switch (refusal.code) {
    case 'file-empty':
      return 'är tom';
    case 'file-unrecognised':
      return 'är ingen känd logg. Ange --profile, eller beskriv kolumnerna i en fil: --profile mappning.json';
    case 'file-broken':
      return refusal.format === 'xlsx' ? 'är skadad' : `är skadad vid rad ${refusal.line}`;
    case 'file-unsafe':
      return unsafe[refusal.why];
    case 'file-not-text':
      return notText[refusal.found];
    case 'file-without-header':
      return 'saknar en rubrikrad med kända kolumner';
    case 'file-columns-missing':
      return `saknar det som en logg måste visa: ${refusal.columns.join(', ')}. Ta ut loggen på nytt med det${lacksUnitAlone(refusal) ? ', eller ange enheten med --unit' : ''}`;
    case 'file-columns-twice':
      return `har samma kolumn flera gånger: ${refusal.columns.join(', ')}`;
    case 'file-without-rows':
      return 'har inga rader';
    case 'file-mostly-unreadable':
      return `går inte att läsa: ${refusal.rejected} av ${refusal.rows} rader, den första på rad ${refusal.first[0]?.line ?? 0} (${rowFault(refusal.first[0]?.reason)})`;
  }
};

const rowFaults: Readonly<Record<LogRowFault | RegisterRowFault, string>> = {
  'too-few-fields': 'för få fält',
  'too-many-fields': 'för många fält',
  'quote-unclosed': 'ett citattecken avslutas inte',
  'line-too-long': 'raden är för lång',
  'broken-encoding': 'trasiga tecken',
  'nul-character': 'ett noll-tecken',
  'date-unreadable': 'datumet går inte att läsa',
  'time-missing': 'tiden saknas',
  'time-unreadable': 'tiden går inte att läsa',
  'employee-missing': 'användaren saknas',
  'client-missing': 'personen saknas',
  'act-missing': 'händelsen saknas',
  'record-unreadable': 'posten går inte att läsa',
  'no-access': 'posten är ingen åtkomst',
  'kind-unknown': 'okänt slag av uppdrag',
  'word-unknown': 'ett okänt ord',
  'end-before-start': 'slutar innan det börjar',
};

const rowFault = (reason: string | undefined): string =>
  reason === undefined ? '' : ((rowFaults as Readonly<Record<string, string>>)[reason] ?? reason);

type RejectedRow = RejectedLine<LogRowFault | RegisterRowFault>;

/** Which rows, as far as they are told, and that there are more. */
const rowsAndFaults = (rows: number, first: readonly RejectedRow[]): string =>
  first.map(({ line, reason }) => `rad ${line} (${rowFaults[reason]})`).join(', ') +
  (rows > first.length ? ' …' : '');

const mappingFaults = {
  missing: 'saknas',
  unknown: 'är okänt',
  'wrong-kind': 'är av fel slag',
  'not-one-of': 'är inget av de tillåtna',
  'no-letters': 'har inga bokstäver',
  'date-format': 'är inget datumformat',
  'mark-twice': 'anges två gånger',
};

const mappingRefused = (file: string, refusal: MappingRefusal): string => {
  switch (refusal.code) {
    case 'mapping-unreadable':
      return `${file} är ingen mappning i JSON.`;
    case 'mapping-too-new':
      return `${file} är skriven för en nyare version (${refusal.version}) av Loggkontroll.`;
    case 'mapping-invalid':
      return `${file} kan inte användas: ${refusal.faults
        .map(
          ({ at, fault, allowed }) =>
            `${at} ${mappingFaults[fault]}${allowed.length === 0 ? '' : ` (${allowed.join(', ')})`}`,
        )
        .join('; ')}.`;
  }
};

const deliveryRefused = (refusal: LogRefusal, file: string | undefined): string => {
  if ('file' in refusal) return `${file ?? 'En fil'} ${fileFault(refusal)}. Inget skrevs.`;
  switch (refusal.code) {
    case 'log-missing':
      return 'Det finns ingen logg att leverera.';
    case 'log-twice':
      return `${file ?? 'Loggen'} är samma logg som en annan.`;
    case 'log-of-another-month':
      return `Loggen gäller ${refusal.months.join(', ')}, inte ${refusal.month}. Inget skrevs.`;
    case 'log-of-another-period':
      return `Loggen gäller ${refusal.found.from}–${refusal.found.to}, inte ${refusal.from}–${refusal.to}. Inget skrevs.`;
    case 'log-too-large':
      return `Urvalet har fler än ${refusal.maximum} rader, och det är inget stickprov längre. Inget skrevs.`;
  }
};

const flagWords: Readonly<Record<Flag, string>> = {
  'outside-shift': 'utanför arbetspasset',
  'odd-hour': 'ovanlig tid',
  'own-record': 'egna uppgifter',
  colleague: 'kollega',
  'former-colleague': 'tidigare kollega',
  'possible-relative': 'samma efternamn',
  'protected-identity': 'skyddade personuppgifter',
  'watched-client': 'bevakas särskilt',
  'closed-case': 'avslutat ärende',
  'deceased-client': 'avliden',
  'other-unit': 'annan enhet',
  'print-or-copy': 'utskrift eller kopia',
  'break-glass': 'nödöppning',
  'self-granted-role': 'gav sig själv rollen',
  'pattern-break': 'dagen skiljer sig från det vanliga',
  'no-use': 'arbetspass men inga rader',
};

const gaps: Readonly<Record<ScreeningGap, string>> = {
  'no-employees':
    'employees.csv saknas: egna uppgifter, kollegor, släktnamn, enheter och mönster bedöms inte.',
  'no-employee-numbers': 'employees.csv saknar personnummer: egna uppgifter och kollegor bedöms inte.',
  'no-employee-names': 'employees.csv saknar namn: släktnamn bedöms inte.',
  'no-shifts': 'shifts.csv saknas: udda tider bedöms efter klockan, och oanvända konton syns inte.',
  'no-assignments': 'assignments.csv saknas: ingenting kan förklaras.',
  'no-clients':
    'clients.csv saknas: skyddade, bevakade, avslutade och avlidna är kända bara om loggen säger det.',
};

/** What `screen` says in Swedish. */
export const screenSv = {
  description: 'förklarar, flaggar och rangordnar raderna i loggar',
  log: 'loggen; kan anges flera gånger',
  profile: 'hur loggen är skriven: ett namn eller en mappning (.json); annars avgörs det av innehållet',
  context: 'mapp med employees.csv, shifts.csv, assignments.csv och clients.csv',
  policy: 'rutinen vars gränser gäller',
  unit: 'enheten som loggen gäller, där den inte säger det själv',
  format: 'json, ndjson eller table',
  out: 'fil att skriva till',
  accounts: 'fil med de dragna kontona, ett per rad',
  days: 'de dragna dagarna, med komma mellan',
  deliver: 'skriv också leveransen till den här filen',
  order: 'beställningens id, till leveransen',
  number: 'beställningens nummer, till leveransen',
  logNeeded: 'Ange minst en logg: --log FIL.',
  logTwice: (file: string) => `${file} är angiven två gånger.`,
  formatUnknown: (asked: string, known: readonly string[]) =>
    `Formatet ${asked} finns inte. Det finns ${known.join(', ')}.`,
  profileUnknown: (asked: string, known: readonly string[]) =>
    `Profilen ${asked} finns inte. Det finns ${known.join(', ')}, eller en mappning (.json).`,
  policyUnknown: (asked: string, known: readonly string[]) =>
    `Rutinen ${asked} finns inte. Det finns ${known.join(', ')}.`,
  notAFolder: (folder: string) => `${folder} är ingen mapp.`,
  noRegisters: (folder: string) =>
    `${folder} har inget av employees.csv, shifts.csv, assignments.csv och clients.csv.`,
  notWritable: (file: string) => `Det går inte att skriva till ${file}. Ange en annan fil.`,
  noAccounts: (file: string) => `${file} har inga konton.`,
  notADay: (day: string) => `”${day}” är ingen dag. Skriv dagar som 2026-10-03,2026-10-14.`,
  deliverNeedsScope: 'En leverans innehåller bara det dragna: ange --accounts FIL och --days DAGAR.',
  deliverOneMonth: 'En leverans gäller en månad: alla dagar måste ligga i samma.',
  fileRefused: ({ file, refusal }: { readonly file: string; readonly refusal: FileRefusal }) =>
    `${file} ${fileFault(refusal)}. Inget skrevs.`,
  mappingRefused,
  deliveryRefused,
  rowsRejected: (file: string, rows: number, first: readonly RejectedRow[]) =>
    `${file}: ${rows === 1 ? '1 rad' : `${rows} rader`} gick inte att läsa: ${rowsAndFaults(rows, first)}.`,
  columnMissing: (column: string) =>
    column === 'Enhet'
      ? 'Loggen säger inte vid vilken enhet något har gjorts. Gäller den en enhet, ange den med --unit.'
      : `Loggen saknar kolumnen ${column}.`,
  wordsUnknown: (words: UnknownWords) =>
    `Ord för det som gjordes som inte är kända, och behålls som de står: ${wordsAndRows(words, { open: '”', others: 'andra' })}.`,
  written: (file: string, findings: number | undefined) =>
    findings === undefined ? `${file} är skriven.` : `${file} är skriven: ${findings} att titta på.`,
  delivered: (file: string, sha256: string) => `Leveransen är skriven: ${file} (SHA-256 ${sha256}).`,
  gaps,
  flagWords,
  evidenceWords,
  explanationWords: {
    direct: 'direkt relation',
    administrative: 'administrativ uppgift',
    otherAuthority: 'annan befogenhet',
    none: 'ingen',
  },
  actWords: {
    read: 'läst',
    changed: 'ändrat',
    created: 'skapat',
    printed: 'skrivit ut',
    copied: 'kopierat',
  } as Readonly<Record<string, string>>,
  columns: {
    rank: 'Ordning',
    log: 'Logg',
    line: 'Rad',
    at: 'Tid',
    account: 'Användare',
    client: 'Person',
    unit: 'Enhet',
    action: 'Händelse',
    explanation: 'Förklaring',
    flags: 'Flaggor',
    evidence: 'Underlag',
  },
};

/** The texts of `screen` in any language. */
export type ScreenTexts = typeof screenSv;
