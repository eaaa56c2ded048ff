import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseIsoDate } from '@loggkontroll/core/calendar';
import { parseMapping, profiles, type ProfileName, type Scope } from '@loggkontroll/core/log';
import {
  ordinaryScreening,
  screeningRulesOf,
  shippedPolicies,
  type ScreeningRules,
} from '@loggkontroll/core/policy';
import { CliError } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';
import { registersIn, type RegisterFile } from './context-folder.ts';
import type { AskedKind } from './log-kind.ts';
import { outputFormats, type OutputFormat } from './output-format.ts';

/** What `screen` was asked for, as the options say it. */
export interface ScreenOptions {
  readonly log: readonly string[];
  readonly profile?: string;
  readonly context?: string;
  readonly policy?: string;
  readonly unit?: string;
  readonly format: string;
  readonly out?: string;
  readonly accounts?: string;
  readonly days?: string;
  readonly deliver?: string;
  readonly order?: string;
  readonly number?: string;
}

/** The same, checked. */
export interface ScreenJob {
  readonly logs: readonly string[];
  readonly asked: AskedKind;
  readonly registers: readonly RegisterFile[];
  readonly rules: ScreeningRules;
  readonly scope: Scope;
  readonly format: OutputFormat;
  readonly out: string | undefined;
  readonly deliver: { readonly file: string; readonly orderId: string; readonly number: string } | undefined;
}

/** Checks the options against what is there. Throws {@link CliError}. */
export const jobOf = (options: ScreenOptions, texts: CliTexts): ScreenJob => {
  const { screen } = texts;
  const logs = options.log;
  if (logs.length === 0) throw new CliError(screen.logNeeded);
  for (const file of logs) mustBeFile(file, texts);
  const known = logs.map((file) => realpathSync(file));
  const twice = known.findIndex((file, place) => known.indexOf(file) !== place);
  if (twice >= 0) throw new CliError(screen.logTwice(logs[twice] ?? ''));
  const registers = options.context === undefined ? [] : registersOf(options.context, texts);
  const format = outputFormats.find((name) => name === options.format);
  if (!format) throw new CliError(screen.formatUnknown(options.format, outputFormats));
  const scope: Scope = {
    ...(options.accounts === undefined ? {} : { accounts: accountsIn(options.accounts, texts) }),
    ...(options.days === undefined ? {} : { days: daysIn(options.days, texts) }),
  };
  const inputs = [...known, ...registers.map(({ file }) => realpathSync(file))];
  for (const file of [options.out, options.deliver]) {
    if (file !== undefined) mustBeWritable(file, inputs, texts);
  }
  if (options.out !== undefined && options.out === options.deliver) {
    throw new CliError(screen.notWritable(options.out));
  }
  if (options.deliver !== undefined && (!scope.accounts || !scope.days)) {
    throw new CliError(screen.deliverNeedsScope);
  }
  return {
    logs,
    asked: {
      ...(options.profile === undefined ? { kind: 'detect' } : namedKind(options.profile, texts)),
      ...statedUnit(options.unit),
    },
    registers,
    rules: rulesOf(options.policy, texts),
    scope,
    format,
    out: options.out,
    deliver:
      options.deliver === undefined
        ? undefined
        : {
            file: options.deliver,
            orderId: options.order ?? '',
            number: options.number ?? '',
          },
  };
};

const mustBeFile = (file: string, texts: CliTexts): void => {
  if (!existsSync(file) || !statSync(file).isFile()) throw new CliError(texts.fileUnreadable(file));
};

const mustBeWritable = (file: string, inputs: readonly string[], { screen }: CliTexts): void => {
  const folder = path.dirname(path.resolve(file));
  const isFolder = existsSync(file) && statSync(file).isDirectory();
  const overwrites = existsSync(file) && inputs.includes(realpathSync(file));
  if (!existsSync(folder) || isFolder || overwrites) throw new CliError(screen.notWritable(file));
};

const registersOf = (folder: string, { screen }: CliTexts): RegisterFile[] => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new CliError(screen.notAFolder(folder));
  const registers = registersIn(folder);
  if (registers.length === 0) throw new CliError(screen.noRegisters(folder));
  return registers;
};

const isProfile = (name: string): name is ProfileName => Object.hasOwn(profiles, name);

const statedUnit = (unit = ''): { readonly unit?: string } =>
  unit.trim() === '' ? {} : { unit: unit.trim() };

const namedKind = (asked: string, texts: CliTexts): AskedKind => {
  if (isProfile(asked)) return { kind: 'profile', name: asked };
  if (!asked.endsWith('.json')) {
    throw new CliError(texts.screen.profileUnknown(asked, Object.keys(profiles)));
  }
  mustBeFile(asked, texts);
  const mapping = parseMapping(readFileSync(asked, 'utf8'));
  if (!mapping.ok) throw new CliError(texts.screen.mappingRefused(asked, mapping.refusal));
  return { kind: 'mapping', mapping: mapping.value };
};

const rulesOf = (policy: string | undefined, { screen }: CliTexts): ScreeningRules => {
  if (policy === undefined) return ordinaryScreening;
  const found = shippedPolicies[policy];
  if (!found) throw new CliError(screen.policyUnknown(policy, Object.keys(shippedPolicies)));
  return screeningRulesOf(found);
};

/** One account a line, or the first column of a table; a header is none. */
const accountsIn = (file: string, texts: CliTexts): string[] => {
  mustBeFile(file, texts);
  const accounts = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => (line.split(/[;,\t]/)[0] ?? '').trim().replace(/^"(.*)"$/, '$1'))
    .filter(
      (account, place) => account !== '' && !(place === 0 && /^(account|konto|användare)$/i.test(account)),
    );
  if (accounts.length === 0) throw new CliError(texts.screen.noAccounts(file));
  return [...new Set(accounts.map((account) => account.toLowerCase()))];
};

const daysIn = (list: string, { screen }: CliTexts): string[] => {
  const days = list.split(',').map((day) => day.trim());
  for (const day of days) if (!parseIsoDate(day)) throw new CliError(screen.notADay(day));
  return [...new Set(days)].sort();
};
