import type { OrganisationKind } from './kinds.ts';

/** What the columns of an organisation's tables can hold. Dates are ISO; people are told by sign-in name or id. */
export type OrganisationColumn =
  | 'departmentId'
  | 'department'
  | 'head'
  | 'unitId'
  | 'unit'
  | 'branch'
  | 'manager'
  | 'personId'
  | 'name'
  | 'upn'
  | 'account'
  | 'role'
  | 'function'
  | 'person'
  | 'substitute'
  | 'from'
  | 'to';

/** One column of a table: what its heading is called here, and what else it may be called, as `plainName` writes it. */
export interface ColumnForm {
  readonly column: OrganisationColumn;
  readonly title: string;
  readonly names: readonly string[];
  /** A table without it is not of this kind. */
  readonly needed?: true;
}

const unitNames = ['enhet', 'enhetsnamn', 'unit', 'organisationsenhet', 'arbetsplats'];
const personNames = ['inloggningsnamn', 'upn', 'userprincipalname', 'epost', 'mail', 'email', 'epostadress'];
const fromNames = ['från', 'from', 'fråndatum', 'fom', 'startdatum', 'anställdfrån', 'frånochmed'];
const toNames = ['till', 'to', 'tilldatum', 'tom', 'slutdatum', 'anställdtill', 'tillochmed'];
const departmentNames = ['avdelning', 'avdelningsnamn', 'department'];

const from: ColumnForm = { column: 'from', title: 'Från', names: fromNames };
const to: ColumnForm = { column: 'to', title: 'Till', names: toNames };
const unit: ColumnForm = { column: 'unit', title: 'Enhet', names: unitNames };
const department: ColumnForm = { column: 'department', title: 'Avdelning', names: departmentNames };
const upn: ColumnForm = { column: 'upn', title: 'Inloggningsnamn', names: personNames };
const account: ColumnForm = {
  column: 'account',
  title: 'Konto',
  names: ['konto', 'kontonamn', 'användare', 'användarid', 'användarnamn', 'account', 'userid', 'username'],
};
const name: ColumnForm = { column: 'name', title: 'Namn', names: ['namn', 'name', 'fullständigtnamn'] };

/** The columns of each kind's table, in the order in which it is written. No table's needed columns are all in another's. */
export const organisationTables: Readonly<Record<OrganisationKind, readonly ColumnForm[]>> = {
  departments: [
    { column: 'departmentId', title: 'Avdelnings-id', names: ['avdelningsid', 'departmentid'] },
    { ...department, needed: true },
    {
      column: 'head',
      title: 'Avdelningschef',
      names: ['avdelningschef', 'departmenthead', 'head'],
      needed: true,
    },
  ],
  units: [
    { column: 'unitId', title: 'Enhets-id', names: ['enhetsid', 'unitid'] },
    { ...unit, needed: true },
    { column: 'branch', title: 'Gren', names: ['gren', 'branch', 'verksamhetsgren'] },
    department,
    { column: 'manager', title: 'Enhetschef', names: ['enhetschef', 'unitmanager'], needed: true },
  ],
  people: [
    { column: 'personId', title: 'Person-id', names: ['personid', 'objektid', 'objectid', 'aadobjectid'] },
    name,
    { ...upn, needed: true },
    {
      column: 'manager',
      title: 'Närmaste chef',
      names: ['närmastechef', 'linemanager'],
      needed: true,
    },
  ],
  employees: [
    { ...account, needed: true },
    name,
    { ...unit, needed: true },
    {
      column: 'role',
      title: 'Befattning',
      names: ['befattning', 'titel', 'yrke', 'roll', 'role', 'jobtitle'],
    },
    from,
    to,
    upn,
  ],
  functions: [
    { column: 'function', title: 'Funktion', names: ['funktion', 'function'], needed: true },
    { ...upn, needed: true },
    department,
    unit,
    from,
    to,
  ],
  absences: [
    { ...account, needed: true },
    {
      column: 'from',
      title: 'Frånvaro från',
      names: ['frånvarofrån', 'ledigfrån', 'bortafrån', 'frånvarofrom', 'absentfrom'],
      needed: true,
    },
    {
      column: 'to',
      title: 'Frånvaro till',
      names: ['frånvarotill', 'ledigtill', 'bortatill', 'frånvarotom', 'absentto'],
    },
  ],
  substitutions: [
    { column: 'person', title: 'Chef', names: ['chef', 'ersätter', 'ordinarie', 'manager'], needed: true },
    {
      column: 'substitute',
      title: 'Ersättare',
      names: ['ersättare', 'vikarie', 'substitute'],
      needed: true,
    },
    { ...from, needed: true },
    { ...to, needed: true },
  ],
};
