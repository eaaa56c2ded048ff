import { readFileSync } from 'node:fs';
import { parseDirectoryMap, readDirectory } from '@loggkontroll/core/organisation-directory';
import type { DirectoryFindings, DirectoryMap } from '@loggkontroll/core/organisation-directory';
import { isLocal, tokensOf, type ConnectionOptions } from '../connection.ts';
import { CliError } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';
import { graphDirectory } from './graph-directory.ts';

/** What groups mean, and where Graph is. */
export interface GraphOptions extends ConnectionOptions {
  readonly graph: string;
  readonly graphAddress: string;
}

const mapIn = (file: string, texts: CliTexts): DirectoryMap => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CliError(texts.fileUnreadable(file));
  }
  const read = parseDirectoryMap(text);
  if (!read.ok) throw new CliError(texts.organisation.mapRefused(file, read.refusal));
  return read.value;
};

/** Microsoft's, or this machine's: a token that reads everybody goes nowhere else. */
const originOf = (address: string, texts: CliTexts): string => {
  if (!URL.canParse(address)) throw new CliError(texts.notAnAddress(address));
  const { origin } = new URL(address);
  if (origin !== 'https://graph.microsoft.com' && !isLocal(address))
    throw new CliError(texts.organisation.notGraph(address));
  return origin;
};

/** Reads everything that a map asks of Microsoft Graph. Throws {@link CliError}: there is no half of an answer. */
export const readGraph = async (
  options: GraphOptions,
  texts: CliTexts,
): Promise<{ readonly map: DirectoryMap; readonly findings: DirectoryFindings }> => {
  const map = mapIn(options.graph, texts);
  const origin = originOf(options.graphAddress, texts);
  const read = await readDirectory(graphDirectory({ origin, tokens: tokensOf(options, texts) }), map);
  if (!read.ok) throw new CliError(texts.organisation.directoryFailure(read.refusal));
  return { map, findings: read.value };
};
