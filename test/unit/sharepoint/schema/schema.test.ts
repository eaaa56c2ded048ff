import {
  authorisations,
  controls,
  extracts,
  maskOf,
  orders,
  ownLevels,
  permissions,
  plans,
  recordFields,
  register,
  registrations,
  reviews,
  signatures,
  vault,
} from '@loggkontroll/sharepoint/schema';
import type { OwnLevel, Permission } from '@loggkontroll/sharepoint/schema';

const lists = [...register.lists, ...vault.lists];
const recordLists = [plans, orders, extracts, authorisations, reviews, registrations, controls, signatures];
const ownLevelNames = Object.keys(ownLevels) as OwnLevel[];

const allows = (level: OwnLevel, permission: Permission): boolean => {
  const { High, Low } = maskOf(level);
  const mask = (BigInt(High) << 32n) | BigInt(Low);
  return (mask & (1n << BigInt(permissions[permission] - 1))) !== 0n;
};

describe('Every list', () => {
  test.each(lists.map((list) => [list.name, list] as const))(
    '%s keeps to what SharePoint allows',
    (_, list) => {
      const fields = Object.entries(list.fields);
      expect(fields.filter(([, { indexed }]) => indexed).length).toBeLessThanOrEqual(20);
      for (const [name, field] of fields) {
        expect(name).toMatch(/^[A-Z][A-Za-z0-9]{1,31}$/);
        if (field.unique) expect(field.indexed).toBe(true);
        if (field.indexed) expect(field.kind).not.toBe('note');
      }
      const titles = fields.map(([, { title }]) => title);
      expect(new Set(titles).size).toBe(titles.length);
    },
  );

  test.each(lists.map((list) => [list.name, list] as const))(
    '%s has unique columns only if it inherits',
    (_, list) => {
      const unique = Object.values(list.fields).some((field) => field.unique);
      if (unique)
        expect({ rights: list.rights, folders: list.folders }).toEqual({
          rights: 'site',
          folders: undefined,
        });
    },
  );

  test.each(lists.map((list) => [list.name, list] as const))(
    '%s has views over its own columns',
    (_, list) => {
      const builtIn = ['LinkTitle', 'LinkFilename', 'Title', 'Modified', 'Created'];
      for (const view of list.views) {
        for (const name of view.fields) expect([...builtIn, ...Object.keys(list.fields)]).toContain(name);
        if (view.orderBy !== undefined) expect(list.fields[view.orderBy]?.indexed).toBe(true);
      }
      expect(list.views.length).toBeGreaterThan(0);
    },
  );

  test('has an address of its own in its site', () => {
    for (const site of [register, vault]) {
      const names = site.lists.map(({ name }) => name.toLowerCase());
      const titles = site.lists.map(({ title }) => title.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('Every list of records', () => {
  test.each(recordLists.map((schema) => [schema.list.name, schema] as const))(
    '%s has a column for each projection, and keeps versions',
    (_, { list, projections }) => {
      const fields = Object.keys(list.fields);
      expect(fields).toEqual(
        expect.arrayContaining([...Object.keys(projections), ...Object.keys(recordFields)]),
      );
      expect(list.versions).toBeGreaterThanOrEqual(500);
      expect(list.fields.RecordId.indexed).toBe(true);
      expect(list.fields.History.kind).toBe('note');
    },
  );
});

describe('Permission levels', () => {
  test.each(ownLevelNames)('%s deletes nothing and changes no list', (level) => {
    const forbidden: Permission[] = ['DeleteListItems', 'DeleteVersions', 'ManageLists', 'ManagePermissions'];
    for (const permission of forbidden) expect(allows(level, permission)).toBe(false);
    expect(allows(level, 'ViewListItems')).toBe(true);
    expect(allows(level, 'UseRemoteAPIs')).toBe(true);
  });

  test('say add and edit apart', () => {
    const says = (level: OwnLevel) => [allows(level, 'AddListItems'), allows(level, 'EditListItems')];
    expect(says('Loggkontroll Act')).toEqual([true, true]);
    expect(says('Loggkontroll Answer')).toEqual([false, true]);
    expect(says('Loggkontroll Add')).toEqual([true, false]);
  });
});

describe('Rights', () => {
  test('nobody has any to the Vault as such', () => {
    expect(vault.groupRights).toEqual({});
    expect(Object.fromEntries(vault.lists.map(({ name, rights }) => [name, rights]))).toEqual({
      Logs: {},
      Subjects: {},
      AccessLists: {},
      Cases: {},
      CaseDocuments: {},
      Conversations: 'site',
      Notices: 'site',
      Witness: 'site',
    });
    expect(vault.searchable).toBe(false);
  });

  test('no list of records is open to all members', () => {
    for (const { list } of recordLists) {
      expect(list.rights).not.toBe('site');
      if (list.rights !== 'site') expect(list.rights.Members).toBeUndefined();
    }
  });

  test('employees are for planners, log administrators and administrators', () => {
    const employees = register.lists.find(({ name }) => name === 'Employees');
    expect(Object.keys(employees?.rights ?? {}).sort()).toEqual([
      'Administrators',
      'LogAdministrators',
      'Planners',
    ]);
  });
});
