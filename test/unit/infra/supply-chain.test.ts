import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Package {
  readonly version?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): string => readFileSync(path.join(process.cwd(), file), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Record<string, Package> };
const workspaces = (JSON.parse(read('package.json')) as { readonly workspaces: readonly string[] })
  .workspaces;

/** What comes from a registry, by its place below node_modules. */
const fetched = Object.entries(lock.packages).filter(
  ([place, { link }]) => place.includes('node_modules/') && link !== true,
);
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);

/** Licences that let a public body run, change and pass on what is delivered. */
const free = [
  ...['MIT', 'ISC', '0BSD', 'Unlicense', 'BlueOak-1.0.0'],
  ...['BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'],
];

/** Microsoft's own terms: the framework of the web parts, and the playground that only the demo starts. */
const microsofts = ['https://aka.ms/spfx/license', 'SEE LICENSE IN LICENSE'];

/** The lock file says nothing of theirs: their LICENSE file says MIT, or their package in the way of old. */
const mitByFile = ['@microsoft/microsoft-graph-clientv1', 'jspath', 'png-js'];
const mitOfOld = ['raw-loader'];

/** Would run a script on installation; all work without, and `.npmrc` lets none run. */
const withScript = ['@parcel/watcher', '@swc/core', 'unrs-resolver'];

test('every package that is fetched is held to its content', () => {
  expect(
    fetched.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([at]) => at),
  ).toEqual([]);
});

test('every dependency is named with one exact version', () => {
  const ranges = ['.', ...workspaces].flatMap((folder) => {
    const described = JSON.parse(read(path.join(folder, 'package.json'))) as Record<
      string,
      Readonly<Record<string, string>> | undefined
    >;
    return ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((kind) => Object.entries(described[kind] ?? {}))
      .filter(
        ([name, version]) => !name.startsWith('@loggkontroll/') && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
      )
      .map(([name, version]) => `${folder}: ${name} ${version}`);
  });
  expect(ranges).toEqual([]);
});

test('what is delivered has a licence that is known and free, or is Microsoft’s own', () => {
  const others = fetched
    .filter(([, { dev }]) => dev !== true)
    .filter(([place, { license = '' }]) => {
      const known = free.includes(license) || microsofts.includes(license);
      return !known && ![...mitByFile, ...mitOfOld].includes(nameOf(place));
    })
    .map(([place, { license }]) => `${nameOf(place)}: ${license ?? 'none'}`);
  expect(others).toEqual([]);
});

test.each(mitByFile)('%s says in its LICENSE file what its package leaves out', (name) => {
  expect(read(`node_modules/${name}/LICENSE`)).toMatch(
    /MIT License|Permission is hereby granted, free of charge/,
  );
});

test.each(mitOfOld)('%s says so in its package', (name) => {
  const described = JSON.parse(read(`node_modules/${name}/package.json`)) as { readonly licenses?: unknown };
  expect(described.licenses).toMatchObject([{ type: 'MIT' }]);
});

test('nothing that is installed may run a script, and only what is known would like to', () => {
  expect(read('.npmrc')).toContain('ignore-scripts=true');
  const wanting = fetched.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect([...new Set(wanting.map(([place]) => nameOf(place)))].sort()).toEqual(withScript);
  expect(wanting.filter(([, { dev }]) => dev !== true)).toEqual([]);
});
