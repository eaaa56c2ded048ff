import { readFileSync } from 'node:fs';
import {
  connect,
  localApp,
  localPersona,
  type Auth,
  type Connection,
} from '@loggkontroll/sharepoint/connection';
import {
  certificate,
  certificateTokens,
  deviceCode,
  managedIdentity,
  managedIdentityTokens,
  type CertificateSettings,
  type Tokens,
} from '@loggkontroll/sharepoint/connection-node';
import { localApps } from '../local/local-apps.ts';
import { CliError } from './outcome.ts';
import type { CliTexts } from './texts/sv.ts';

/** How a command reaches SharePoint, as the options say it. */
export interface ConnectionOptions {
  readonly register: string;
  readonly vault?: string;
  readonly certificate?: string;
  readonly clientId?: string;
  readonly tenantId?: string;
  /** True for the machine's own identity, or the client id of a user-assigned one. */
  readonly managedIdentity?: true | string;
  readonly localPerson?: string;
  /** A person signs in in a browser. */
  readonly signIn?: boolean;
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether an address is of this machine. */
export const isLocal = (address: string): boolean => loopback.test(new URL(address).hostname);

const siteAddress = (text: string, texts: CliTexts): string => {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new CliError(texts.notAnAddress(text));
  if (new URL(text).protocol === 'http:' && !isLocal(text)) throw new CliError(texts.notEncrypted(text));
  return text;
};

const certificateIn = (
  { certificate: file, clientId, tenantId }: ConnectionOptions,
  texts: CliTexts,
): CertificateSettings => {
  if (file === undefined || clientId === undefined || tenantId === undefined)
    throw new CliError(texts.noIdentity);
  try {
    return { tenantId, clientId, pem: readFileSync(file, 'utf8') };
  } catch {
    throw new CliError(texts.fileUnreadable(file));
  }
};

const authOf = (options: ConnectionOptions, texts: CliTexts): Auth => {
  const { managedIdentity: identity, localPerson, signIn, clientId, tenantId } = options;
  if (isLocal(options.register)) {
    return localPerson === undefined ? localApp(localApps.administrator) : localPersona(localPerson);
  }
  if (signIn === true) {
    if (clientId === undefined || tenantId === undefined) throw new CliError(texts.noIdentity);
    /* Beside the answer, which may be for a program to read. */
    return deviceCode({ clientId, tenantId }, (message) => void process.stderr.write(`${message}\n`));
  }
  return identity === undefined
    ? certificate(certificateIn(options, texts))
    : managedIdentity(identity === true ? undefined : identity);
};

/** The same identity's tokens for a service beside SharePoint. Throws {@link CliError}. */
export const tokensOf = (options: ConnectionOptions, texts: CliTexts): Tokens => {
  const { managedIdentity: identity } = options;
  if (isLocal(options.register)) return () => Promise.resolve('local');
  return identity === undefined
    ? certificateTokens(certificateIn(options, texts))
    : managedIdentityTokens(identity === true ? undefined : identity);
};

/** Opens the sites; commands that never touch the Vault may leave it out. Throws {@link CliError}. */
export const connectionOf = (options: ConnectionOptions, texts: CliTexts): Connection => {
  const registerUrl = siteAddress(options.register, texts);
  const vaultUrl = siteAddress(options.vault ?? options.register, texts);
  return connect({ registerUrl, vaultUrl, auth: authOf(options, texts) });
};

/** The bot's client id: as given, or the local one. */
export const botIdOf = (
  { register, bot }: { readonly register: string; readonly bot?: string },
  texts: CliTexts,
): string => {
  if (bot !== undefined) return bot.toLowerCase();
  if (isLocal(register)) return localApps.bot;
  throw new CliError(texts.botMissing);
};
