import { extractRowsOf, readableExtract } from '@loggkontroll/core/extract-text';
import type { ExtractClient, Grounds, ReadableEntry } from '@loggkontroll/core/extract-text';
import type { Delivery } from '@loggkontroll/core/log';
import type { ClientExtract } from '@loggkontroll/core/workflow';
import type { ClientExtractData, ExtractAccess, Standing } from '@loggkontroll/ui/documents';

/** What whoever makes an extract says beside the record, the client and the log. */
export interface ExtractSettings {
  readonly organisation: string;
  readonly system: string;
  /** Whom the client can ask. */
  readonly contact: string;
  readonly phone: string;
  /** Parts of the record, in the log's own words, found fit to be shown. */
  readonly shownParts: ReadonlySet<string>;
}

const standings: Readonly<Record<Grounds, Standing>> = {
  care: { is: 'explained', by: 'direct' },
  administration: { is: 'explained', by: 'administrative' },
  'other-authority': { is: 'explained', by: 'other-authority' },
  'other-reason': { is: 'explained' },
  'none-found': { is: 'not-explained' },
  'not-assessed': { is: 'not-assessed' },
};

const readerOf = ({ reader }: ReadableEntry): ExtractAccess['by'] => {
  if (reader.kind === 'name') return { shown: 'name', name: reader.name };
  return reader.kind === 'role' ? { shown: 'title', title: reader.role } : { shown: 'nothing' };
};

const accessOf = (entry: ReadableEntry): ExtractAccess => {
  const { at, operation, act, part, grounds } = entry;
  return {
    at: `${at}:00`,
    operation: operation.kind === 'none' ? null : operation.kind === 'named' ? operation.name : '',
    act,
    ...(part === undefined ? {} : { part }),
    by: readerOf(entry),
    ...(grounds === undefined ? {} : { standing: standings[grounds] }),
  };
};

/** What the client gets to read, and the parts of the record that are not shown. Undefined where nothing is released. */
export const extractDocumentOf = (
  extract: ClientExtract,
  client: ExtractClient,
  delivery: Delivery,
  settings: ExtractSettings,
  madeOn: string,
): { readonly data: ClientExtractData; readonly maskedParts: readonly string[] } | undefined => {
  const decision = extract.assessed?.decision;
  if (decision === undefined || decision.kind === 'refused') return undefined;
  const { from, to } = client;
  const made = readableExtract(extractRowsOf(delivery), {
    clientId: client.client,
    ...{ from, to },
    staff: decision.staff,
    hiddenEmployees: new Set(),
    shownParts: settings.shownParts,
    groundsShown: extract.rules.groundsShown,
  });
  const { representative } = client;
  return {
    maskedParts: made.report.maskedParts,
    data: {
      number: extract.number,
      organisation: settings.organisation,
      requestedOn: extract.requestedOn,
      madeOn,
      period: { from, to },
      system: settings.system,
      client: { name: client.name, personalNumber: client.client },
      ...(representative === undefined ? {} : { representative }),
      accesses: made.extract.entries.map(accessOf),
      contact: { name: settings.contact, ...(settings.phone === '' ? {} : { phone: settings.phone }) },
    },
  };
};
