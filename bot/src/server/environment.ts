import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ });
const port = z.coerce.number().int().min(0).max(65_535).default(3978);
const logLevel = z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info');
const language = z.enum(['sv', 'en']);

const common = {
  PORT: port,
  LOG_LEVEL: logLevel,
  REGISTER_URL: url,
  VAULT_URL: url,
  TAB_URL: url,
  YEAR_END_URL: url,
};

const local = z.object({
  ...common,
  LOGGKONTROLL_MODE: z.literal('local'),
  CLOCK_URL: url,
  BOT_LOCAL_APP: z.string().min(1),
  SIGNING_KEY_FILE: z.string().min(1),
  BOT_LANGUAGE: language.default('sv'),
});

const production = {
  ...common,
  LOGGKONTROLL_MODE: z.literal('production').default('production'),
  BOT_APP_ID: z.guid(),
  BOT_TENANT_ID: z.guid(),
  TEAMS_APP_ID: z.guid(),
  /** Identifier of a P-256 key in Key Vault: `https://<vault>/keys/<name>`, a version may follow. */
  SIGNING_KEY_URL: url,
};

const managedIdentity = z.object({ ...production, BOT_APP_TYPE: z.literal('UserAssignedMSI') });

const singleTenant = z.object({
  ...production,
  BOT_APP_TYPE: z.literal('SingleTenant'),
  /** A PEM file with the certificate and its private key. */
  BOT_CERTIFICATE_FILE: z.string().min(1),
});

/** The bot's settings, as the environment has them. */
export type Environment =
  z.infer<typeof local> | z.infer<typeof managedIdentity> | z.infer<typeof singleTenant>;

/** The environment lacks something or has it wrong; the message says what, line by line. */
export class EnvironmentUnclear extends Error {
  override readonly name = 'EnvironmentUnclear';
}

type Variables = Readonly<Record<string, string | undefined>>;

const schemaFor = (variables: Variables) => {
  if (variables['LOGGKONTROLL_MODE'] === 'local' && variables['NODE_ENV'] !== 'production') return local;
  return variables['BOT_APP_TYPE'] === 'SingleTenant' ? singleTenant : managedIdentity;
};

const explain = (variables: Variables, path: PropertyKey | undefined, message: string): string => {
  const name = String(path ?? '');
  const isThere = (variables[name] ?? '') !== '';
  if (name === 'BOT_APP_ID' && !isThere) {
    return 'BOT_APP_ID is missing. Without an app id the bot would believe anybody, so it does not start.';
  }
  return isThere ? `${name} cannot be used: ${message}` : `${name} is missing.`;
};

/** Reads the environment; empty variables count as absent. Throws {@link EnvironmentUnclear}. */
export const parseEnvironment = (variables: Variables): Environment => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = schemaFor(variables).safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => explain(variables, path[0], message));
  throw new EnvironmentUnclear(['The bot cannot start:', ...lines].join('\n- '));
};
