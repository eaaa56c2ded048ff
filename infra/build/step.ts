/** One tool run that turns sources into something served or packaged. */
export interface BuildStep {
  readonly id: 'libraries' | 'tab' | 'web-parts' | 'year-verifier';
  /** Files and folders in the repository whose contents decide whether the step must run. */
  readonly inputs: readonly string[];
  /** Files and folders that are there when the step has run. */
  readonly outputs: readonly string[];
  /** Tools of `node_modules/.bin` with arguments, one after the other, in `folder`. */
  readonly commands: readonly (readonly [string, ...string[]])[];
  readonly folder: string;
  /** Steps whose outputs this one reads. */
  readonly after: readonly BuildStep['id'][];
}

const shared = ['package-lock.json', 'tsconfig.base.json'];

const libraryInputs = ['core', 'sharepoint', 'ui'].flatMap((name) => [
  `${name}/src`,
  `${name}/package.json`,
  `${name}/tsconfig.json`,
]);

/** The page that checks a year without the sites: only handed out, so that nothing that runs waits for it. */
const yearVerifier: BuildStep = {
  id: 'year-verifier',
  inputs: [
    ...shared,
    'core/src',
    'sharepoint/src',
    'infra/cli/texts',
    'infra/cli/verify',
    'infra/year-export',
    'infra/year-verifier/index.html',
    'infra/year-verifier/page.css',
    'infra/year-verifier/vite.config.ts',
    ...['element', 'main', 'report', 'texts'].map((name) => `infra/year-verifier/${name}.ts`),
  ],
  outputs: ['infra/year-verifier/dist/loggkontroll-kontroll.html'],
  commands: [['vite', 'build', '--logLevel', 'warn']],
  folder: 'infra/year-verifier',
  after: [],
};

/** Everything that is built to be run; the bot, the command line and the local parts run from source. */
export const buildSteps: readonly BuildStep[] = [
  {
    id: 'libraries',
    inputs: [...shared, ...libraryInputs],
    outputs: ['core/dist', 'sharepoint/dist', 'ui/dist'],
    // Types are checked by `npm run check`; here they are only written, in half the time.
    commands: [['tsc', '--build', '--noCheck', 'ui']],
    folder: '.',
    after: [],
  },
  {
    id: 'tab',
    inputs: [
      ...shared,
      ...libraryInputs,
      'teams-app/src',
      'teams-app/public',
      'teams-app/index.html',
      'teams-app/vite.config.ts',
      'teams-app/package.json',
    ],
    outputs: ['teams-app/dist/index.html'],
    commands: [['vite', 'build', '--logLevel', 'warn']],
    folder: 'teams-app',
    after: [],
  },
  {
    id: 'web-parts',
    inputs: [
      ...shared,
      ...libraryInputs,
      'spfx-webparts/src',
      'spfx-webparts/config',
      'spfx-webparts/package.json',
      'spfx-webparts/tsconfig.json',
    ],
    outputs: ['spfx-webparts/release/manifests', 'spfx-webparts/release/assets'],
    commands: [['heft', 'build', '--clean', '--production']],
    folder: 'spfx-webparts',
    after: ['libraries'],
  },
];

/** Everything that is built to be handed out. */
export const packageSteps: readonly BuildStep[] = [...buildSteps, yearVerifier];
