import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';

const rootDir = path.resolve(import.meta.dirname, '..');

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

/** Packages that ship ES modules only and so must be compiled for jest. */
const esModules = ['@pnp', '@noble', '@date-fns', 'date-fns', 'strip-bom'].join('|');

/**
 * What the language itself has is handed to each module: to ask jest's world for it takes a tenth of what a suite takes
 * that computes. No test replaces one of these (`Date` and timers they may), and no package in use names its own so.
 */
const ofTheLanguage = [
  ...['Object', 'Array', 'Number', 'BigInt', 'Math', 'JSON', 'Uint8Array'],
  ...['Map', 'WeakMap', 'WeakSet', 'Proxy', 'Reflect', 'RegExp', 'Error', 'TypeError', 'RangeError'],
];

/**
 * A suite waits for servers, the browser and the disk for a third of its time, so that three suites keep two processors
 * busy; each may need some 2 GB, with its browser.
 */
const workers = Math.max(
  1,
  Math.min(Math.floor(availableParallelism() * 1.5), Math.floor(totalmem() / (2 * 1024 ** 3))),
);

const setupFilesAfterEnv = ['<rootDir>/test/loopback-only.ts', '<rootDir>/test/property-seed.ts'];

const project = (displayName, testMatch, options = {}) => ({
  displayName,
  rootDir,
  testMatch,
  testEnvironment: '<rootDir>/test/plain-realm.mjs',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  transform: { '^.+\\.[mc]?[jt]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  extensionsToTreatAsEsm: [],
  sandboxInjectedGlobals: ofTheLanguage,
  setupFilesAfterEnv,
  modulePathIgnorePatterns: ['/dist/', '/temp/', '/lib/', '/release/', '/\\.local/'],
  ...options,
});

export default {
  rootDir,
  projects: [
    project('unit', ['<rootDir>/test/unit/**/*.test.ts', '<rootDir>/test/unit/**/*.test.tsx'], {
      setupFiles: ['<rootDir>/test/unit/browser-globals.ts'],
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/unit/icons-as-asked.cjs' },
      setupFilesAfterEnv: [...setupFilesAfterEnv, '<rootDir>/test/unit/patience.ts'],
    }),
    project('contract', ['<rootDir>/test/contract/**/*.test.ts']),
    project('browser', ['<rootDir>/test/browser/**/*.test.ts']),
  ],
  globalSetup: '<rootDir>/test/begin-run.mjs',
  globalTeardown: '<rootDir>/test/end-run.mjs',
  testSequencer: '<rootDir>/test/dearest-first.mjs',
  reporters: ['default', '<rootDir>/test/totals-reporter.mjs'],
  testTimeout: 120_000,
  maxWorkers: workers,
};
