import type { Connection, Site } from '@loggkontroll/sharepoint/connection';
import { acts, register, rightsMatrix, vault } from '@loggkontroll/sharepoint/schema';
import type { Act, GroupName, Holder } from '@loggkontroll/sharepoint/schema';
import { ids } from './municipality.ts';
import type { Who } from './municipality.ts';

/** Those whose rights are tried, in the order of the table's columns. */
export const roles = [
  'planner',
  'logAdministrator',
  'administrator',
  'head',
  'otherHead',
  'area',
  'manager',
  'otherManager',
  'member',
  'stranger',
] as const satisfies readonly Who[];

/** One of them. */
export type Tried = (typeof roles)[number];

/**
 * Who may do what in which list or folder: v view, a add, e edit, d delete, m change the list itself; - nothing. Written
 * by hand, beside the schema, so that neither can go wrong alone. Björken (unit-1) belongs to Boende (housing): manager,
 * area (the manager's manager) and head are its own. `@manager`: the folder of the manager.
 */
const table = `
  Lists/Departments           v    v    vae  v    v    v    v    v    v    -
  Lists/Units                 v    v    vae  v    v    v    v    v    v    -
  Lists/People                v    v    vae  v    v    v    v    v    v    -
  Lists/Functions             v    v    vae  v    v    v    v    v    v    -
  Lists/Substitutions         v    v    vae  v    v    v    v    v    v    -
  Lists/Substitutions/@manager v   v    vae  v    v    v    vae  v    v    -
  Lists/Substitutions/@area   v    v    vae  v    v    vae  v    v    v    -
  Lists/Settings              v    v    vae  v    v    v    v    v    v    -
  Lists/Employees             v    v    vae  -    -    -    -    -    -    -
  Lists/Absences              -    -    vae  -    -    -    -    -    -    -
  Lists/Plans                 vae  -    -    -    -    -    -    -    -    -
  Lists/Plans/@manager        vae  -    -    -    -    -    vae  -    -    -
  Lists/Plans/@area           vae  -    -    -    -    vae  -    -    -    -
  Populations                 va   -    -    -    -    -    -    -    -    -
  Populations/@manager        va   -    -    -    -    -    va   -    -    -
  Populations/@area           va   -    -    -    -    va   -    -    -    -
  Lists/Orders                vae  ve   -    -    -    -    -    -    -    -
  Lists/Orders/unit-1         vae  ve   -    -    -    ve   ve   -    -    -
  Lists/Orders/unit-2         vae  ve   -    -    -    -    -    ve   -    -
  Lists/Targeted              vae  ve   -    -    -    -    -    -    -    -
  Lists/Targeted/@manager     vae  ve   -    -    -    -    vae  -    -    -
  Lists/Targeted/@area        vae  ve   -    -    -    vae  -    -    -    -
  Lists/CaseRequests          -    -    -    -    -    -    -    -    -    -
  Lists/CaseRequests/@manager -    -    -    -    -    -    vae  -    -    -
  Lists/CaseRequests/@area    -    -    -    -    -    vae  -    -    -    -
  Lists/Extracts              -    ve   -    -    -    -    -    -    -    -
  Lists/Extracts/unit-1       -    ve   -    -    -    vae  vae  -    -    -
  Lists/Extracts/unit-2       -    ve   -    -    -    -    -    vae  -    -
  Lists/Authorisations        vae  -    -    -    -    -    -    -    -    -
  Lists/Authorisations/unit-1 vae  -    -    -    -    ve   ve   -    -    -
  Lists/Authorisations/unit-2 vae  -    -    -    -    -    -    ve   -    -
  Lists/Informing             v    -    -    -    -    -    -    -    -    -
  Lists/Informing/unit-1      v    -    -    -    -    ve   ve   -    -    -
  Lists/Informing/unit-2      v    -    -    -    -    -    -    ve   -    -
  Lists/Reviews               v    -    -    -    -    -    -    -    -    -
  Lists/Reviews/unit-1        v    -    -    -    -    ve   ve   -    -    -
  Lists/Reviews/unit-2        v    -    -    -    -    -    -    ve   -    -
  Lists/Registrations         vae  -    -    -    -    -    -    -    -    -
  Lists/Registrations/unit-1  vae  -    -    v    -    vae  vae  -    -    -
  Lists/Registrations/unit-2  vae  -    -    -    v    -    -    vae  -    -
  Lists/Controls              vae  -    -    -    -    -    -    -    -    -
  Lists/Controls/housing      vae  -    -    vae  -    -    -    -    -    -
  Lists/Controls/authority    vae  -    -    -    vae  -    -    -    -    -
  Lists/Signatures            v    -    -    -    -    -    -    -    -    -
  Lists/Signatures/housing    v    -    -    vae  -    -    -    -    -    -
  Lists/Signatures/authority  v    -    -    -    vae  -    -    -    -    -
  Lists/Destructions          v    -    v    v    v    -    -    -    -    -
  Lists/Policies              v    v    vae  v    v    v    v    v    v    -
  Lists/Witness               v    -    -    -    -    -    -    -    -    -
  vault:Logs                  -    -    -    -    -    -    -    -    -    -
  vault:Subjects              -    -    -    -    -    -    -    -    -    -
  vault:AccessLists           -    -    -    -    -    -    -    -    -    -
  vault:Lists/Cases           -    -    -    -    -    -    -    -    -    -
  vault:CaseDocuments         -    -    -    -    -    -    -    -    -    -
  vault:Lists/Conversations   -    -    -    -    -    -    -    -    -    -
  vault:Lists/Notices         -    -    -    -    -    -    -    -    -    -
  vault:Lists/Witness         -    -    -    -    -    -    -    -    -    -
`;

/** A list or one of its folders. */
export interface Place {
  readonly name: string;
  readonly site: (connection: Connection) => Site;
  readonly siteName: 'register' | 'vault';
  /** Addresses from the server on. */
  readonly root: string;
  readonly list: string;
  readonly folder: string;
  /** As the schema names the list, and the folder without its list. */
  readonly listName: string;
  readonly folderName: string | undefined;
  readonly library: boolean;
}

const placeOf = (text: string): Place => {
  const siteName = text.startsWith('vault:') ? 'vault' : 'register';
  const root = `/sites/${siteName}`;
  const parts = text
    .replace('vault:', '')
    .replace(/@(\w+)$/, (_, who: Who) => ids[who])
    .split('/');
  const library = parts[0] !== 'Lists';
  const depth = library ? 1 : 2;
  return {
    name: text,
    site: (connection) => connection[siteName],
    siteName,
    root,
    list: `${root}/${parts.slice(0, depth).join('/')}`,
    folder: `${root}/${parts.join('/')}`,
    listName: parts[depth - 1] ?? '',
    folderName: parts[depth],
    library,
  };
};

/** The places of the table, and what each of those tried may do there. */
export const rows = table
  .trim()
  .split('\n')
  .map((line) => {
    const [text = '', ...cells] = line.trim().split(/\s+/);
    const may = Object.fromEntries(roles.map((who, index) => [who, cells[index] ?? ''])) as Readonly<
      Record<Tried, string>
    >;
    return { place: placeOf(text), may };
  });

const groupsOf: Readonly<Record<Tried, readonly GroupName[]>> = {
  planner: ['Members', 'Planners'],
  logAdministrator: ['Members', 'LogAdministrators'],
  administrator: ['Members', 'Administrators'],
  head: ['Members', 'DepartmentHeads'],
  otherHead: ['Members', 'DepartmentHeads'],
  area: ['Members'],
  manager: ['Members', 'UnitManagers'],
  otherManager: ['Members', 'UnitManagers'],
  member: ['Members'],
  stranger: [],
};

const standing: Readonly<Record<string, Partial<Record<Holder, Tried>>>> = {
  'unit-1': { 'unit-manager': 'manager', 'managers-manager': 'area', 'department-head': 'head' },
  'unit-2': { 'unit-manager': 'otherManager', 'department-head': 'otherHead' },
  housing: { 'department-head': 'head' },
  authority: { 'department-head': 'otherHead' },
  [ids.manager]: { owner: 'manager' },
  [ids.area]: { owner: 'area' },
};

const letters: Readonly<Record<Act, string>> = {
  read: 'v',
  versions: '',
  add: 'a',
  edit: 'e',
  delete: 'd',
  manage: 'm',
};

const matrix = [...rightsMatrix(register), ...rightsMatrix(vault)];

/** What somebody may do in a place by the schema, in the table's letters. */
export const bySchema = (who: Tried, { siteName, listName, folderName }: Place): string => {
  const row = matrix.find(
    ({ site, list, folder }) =>
      site === siteName && list === listName && (folder === undefined) === (folderName === undefined),
  );
  const places = Object.entries(standing[folderName ?? ''] ?? {});
  const own = places.flatMap(([holder, holds]) => (holds === who ? [holder as Holder] : []));
  const allowed = new Set([...groupsOf[who], ...own].flatMap((holder) => row?.may[holder] ?? []));
  return (
    acts
      .filter((act) => allowed.has(act))
      .map((act) => letters[act])
      .join('') || '-'
  );
};

/** Lists of the schema, and their folders, that the table does not have. */
export const untried = (): readonly string[] =>
  matrix.flatMap(({ site, list, folder }) => {
    const found = rows.some(
      ({ place }) =>
        place.siteName === site &&
        place.listName === list &&
        (place.folderName === undefined) === (folder === undefined),
    );
    return found ? [] : [`${site}: ${list}${folder === undefined ? '' : ` (folder of a ${folder})`}`];
  });
