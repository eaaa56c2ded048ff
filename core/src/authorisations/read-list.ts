import { readDate, readTableFile } from '../log/index.ts';
import type { FileRefusal, NamedTable, ReadTable } from '../log/index.ts';
import type { Result } from '../result/index.ts';
import { accessKeyOf } from './access-row.ts';
import type { AccessRow } from './access-row.ts';

/** What the columns of a list of access can hold. */
export const listColumns = [
  'account',
  'name',
  'firstName',
  'lastName',
  'unit',
  'role',
  'from',
  'to',
] as const;

/** See {@link listColumns}. */
export type ListColumn = (typeof listColumns)[number];

/** Why a row of a list says nothing of anybody's access. */
export type ListRowFault = 'account-missing' | 'date-unreadable' | 'end-before-start' | 'row-twice';

/** A list as it was read; `faults` tell lines and reasons, and nothing of what stands there. */
export type ReadList = ReadTable<ListColumn, AccessRow, ListRowFault>;

/** The names that record systems and their spreadsheets give the columns. */
const names: Readonly<Record<ListColumn, readonly string[]>> = {
  account: [
    'konto',
    'kontonamn',
    'användare',
    'användarid',
    'användarnamn',
    'användaridentitet',
    'användarkonto',
    'inloggning',
    'inloggningsnamn',
    'inloggningsid',
    'signatur',
    'hsaid',
    'account',
    'user',
    'userid',
    'username',
  ],
  name: ['namn', 'fullständigtnamn', 'medarbetare', 'personal', 'name', 'fullname', 'employee'],
  firstName: ['förnamn', 'tilltalsnamn', 'firstname', 'givenname'],
  lastName: ['efternamn', 'lastname', 'surname'],
  unit: ['enhet', 'enhetsnamn', 'organisation', 'organisationsenhet', 'verksamhet', 'arbetsplats', 'unit'],
  role: [
    'roll',
    'behörighet',
    'behörighetsgrupp',
    'behörighetsprofil',
    'behörighetsroll',
    'användarroll',
    'profil',
    'role',
    'authorisation',
    'authorization',
    'permission',
  ],
  from: ['from', 'från', 'frånochmed', 'fom', 'giltigfrån', 'giltigfrom', 'startdatum', 'validfrom'],
  to: ['to', 'till', 'tillochmed', 'tom', 'giltigtill', 'giltigtom', 'slutdatum', 'validto'],
};

const titles: Readonly<Record<ListColumn, string>> = {
  account: 'Användare',
  name: 'Namn',
  firstName: 'Förnamn',
  lastName: 'Efternamn',
  unit: 'Enhet',
  role: 'Behörighet',
  from: 'Från och med',
  to: 'Till och med',
};

/** A date; null where nothing is said, or in words ("tills vidare"); undefined where it is no date. */
const openDate = (text: string): string | null | undefined => (/\d/.test(text) ? readDate(text)?.date : null);

const longestText = 200;

const listTable = (): NamedTable<ListColumn, AccessRow, ListRowFault> => {
  const seen = new Set<string>();
  return {
    names,
    titles,
    needed: ['account'],
    read: (value) => {
      const text = (column: ListColumn): string => value(column).slice(0, longestText);
      const account = text('account').toLowerCase();
      if (account === '') return 'account-missing';
      const from = openDate(value('from'));
      const to = openDate(value('to'));
      if (from === undefined || to === undefined) return 'date-unreadable';
      if (from !== null && to !== null && to < from) return 'end-before-start';
      const parts = [text('firstName'), text('lastName')].filter((part) => part !== '');
      const name = text('name') || parts.join(' ');
      const row = { account, name, unit: text('unit'), role: text('role'), from, to };
      const key = JSON.stringify([accessKeyOf(row), from, to]);
      if (seen.has(key)) return 'row-twice';
      seen.add(key);
      return row;
    },
  };
};

/** Reads who has access to a unit, from text or a workbook as record systems export it. Only the account is needed. */
export const readAccessList = (bytes: Uint8Array): Result<ReadList, FileRefusal> =>
  readTableFile(listTable(), bytes);
