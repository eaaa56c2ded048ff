import { key, text, yesNo } from '../field.ts';
import { list } from '../list.ts';
import type { GroupRights } from '../list.ts';

/** Everybody in the suite may look up whom a unit belongs to. */
const everybodyReads: GroupRights = { Members: 'Read', Administrators: 'Loggkontroll Act' };

const kept = 500;

/** Departments. `Title` is the name. */
export const departments = list({
  name: 'Departments',
  title: 'Avdelningar',
  description: 'Avdelningar och deras chefer',
  kind: 'list',
  versions: kept,
  rights: everybodyReads,
  views: [{ title: 'Alla avdelningar', fields: ['LinkTitle', 'DepartmentId', 'HeadId'] }],
  fields: { DepartmentId: key('Avdelnings-id'), HeadId: key('Avdelningschef') },
});

/** Units. `Title` is the name. */
export const units = list({
  name: 'Units',
  title: 'Enheter',
  description: 'Enheter och deras chefer',
  kind: 'list',
  versions: kept,
  rights: everybodyReads,
  views: [{ title: 'Alla enheter', fields: ['LinkTitle', 'UnitId', 'Branch', 'DepartmentId', 'ManagerId'] }],
  fields: {
    UnitId: key('Enhets-id'),
    Branch: text('Gren'),
    DepartmentId: key('Avdelning'),
    ManagerId: key('Enhetschef'),
  },
});

/** People who act in the suite. `Title` is the name. Never the reviewed as such. */
export const people = list({
  name: 'People',
  title: 'Personer',
  description: 'Personer som deltar i loggkontroller',
  kind: 'list',
  versions: kept,
  rights: everybodyReads,
  views: [{ title: 'Alla personer', fields: ['LinkTitle', 'Upn', 'ManagerId', 'Reachable'] }],
  fields: {
    PersonId: key('Person-id'),
    Upn: key('Inloggningsnamn'),
    ManagerId: key('Närmaste chef'),
    Reachable: yesNo('Nås av boten'),
  },
});

/** Who has a function that no unit, department or group tells. `Title` is the function. */
export const functions = list({
  name: 'Functions',
  title: 'Funktioner',
  description: 'Vem som är till exempel verksamhetschef, HR-strateg eller dataskyddskontakt',
  kind: 'list',
  versions: kept,
  rights: everybodyReads,
  views: [
    { title: 'Alla funktioner', fields: ['LinkTitle', 'PersonId', 'DepartmentId', 'UnitId', 'From', 'To'] },
  ],
  fields: {
    FunctionId: key('Funktions-id'),
    PersonId: key('Person-id'),
    DepartmentId: key('Avdelning'),
    UnitId: key('Enhet'),
    From: text('Från'),
    To: text('Till'),
  },
});

/**
 * Who acts for a manager and when: a folder a manager, in which they name their own. A row counts only in the folder of
 * the one it is for, or outside the folders, where administrators write. `Title` is empty.
 */
export const substitutions = list({
  name: 'Substitutions',
  title: 'Ersättare',
  description: 'Vem som är chefs ersättare, från och till',
  kind: 'list',
  versions: kept,
  rights: everybodyReads,
  folders: { per: 'manager', rights: { owner: 'Loggkontroll Act' } },
  views: [{ title: 'Alla ersättare', fields: ['LinkTitle', 'ManagerId', 'SubstituteId', 'From', 'To'] }],
  fields: {
    SubstitutionId: key('Ersättar-id'),
    ManagerId: key('Chef'),
    SubstituteId: key('Ersättare'),
    From: text('Från'),
    To: text('Till'),
  },
});

/** Who is away and when, without why: for the bot alone, and for whoever reads the organisation in. `Title` is empty. */
export const absences = list({
  name: 'Absences',
  title: 'Frånvaro',
  description: 'Från och till när någon med åtkomst är ledig, utan skäl. Läses av boten.',
  kind: 'list',
  versions: 0,
  rights: { Administrators: 'Loggkontroll Act' },
  views: [{ title: 'All frånvaro', fields: ['LinkTitle', 'EmployeeId', 'From', 'To'] }],
  fields: {
    AbsenceId: key('Frånvaro-id'),
    EmployeeId: key('Konto'),
    From: text('Från'),
    To: text('Till'),
  },
});

/** Everybody with access to the record system. `Title` is the name; text, never person columns. */
export const employees = list({
  name: 'Employees',
  title: 'Medarbetare',
  description: 'Medarbetare med åtkomst till verksamhetssystemet',
  kind: 'list',
  versions: kept,
  rights: { Planners: 'Read', LogAdministrators: 'Read', Administrators: 'Loggkontroll Act' },
  views: [{ title: 'Alla medarbetare', fields: ['LinkTitle', 'EmployeeId', 'UnitId', 'Role', 'From', 'To'] }],
  fields: {
    EmployeeId: key('Konto'),
    UnitId: key('Enhet'),
    PersonId: key('Person-id'),
    Role: text('Befattning'),
    From: text('Från'),
    To: text('Till'),
  },
});
