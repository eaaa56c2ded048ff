import { extractRowsOf, readableExtract } from '@loggkontroll/core/extract-text';
import type { ExtractMasks, Grounds, ReadableEntry } from '@loggkontroll/core/extract-text';
import type { ClientExtract, ReleaseDecision } from '@loggkontroll/core/workflow';
import type { ClientExtractData, ExtractAccess, Standing } from '@loggkontroll/ui/documents';
import type { ExtractMaterial } from './material.ts';

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
  if (reader.kind === 'not-said') return { shown: 'unsaid' };
  return reader.kind === 'role' ? { shown: 'title', title: reader.role } : { shown: 'nothing' };
};

const accessOf = (entry: ReadableEntry): ExtractAccess => {
  const { at, operation, act, part, who, grounds } = entry;
  return {
    at: `${at}:00`,
    operation: operation.kind === 'none' ? null : operation.kind === 'named' ? operation.name : '',
    act,
    ...(part === undefined ? {} : { part }),
    by: readerOf(entry),
    who,
    ...(grounds === undefined ? {} : { standing: standings[grounds] }),
  };
};

/** What an extract is made of: the record, what lies in its rooms, what the assessment says, and what its maker says. */
export interface ExtractMaking {
  readonly extract: ClientExtract;
  readonly material: Pick<ExtractMaterial, 'client' | 'delivery'>;
  readonly decision: ReleaseDecision;
  readonly masks: ExtractMasks | undefined;
  readonly settings: ExtractSettings;
  /** ISO date. */
  readonly madeOn: string;
}

/** What the client gets to read, and the parts of the record that are not shown. Undefined where nothing is released. */
export const extractDocumentOf = ({
  extract,
  material: { client, delivery },
  decision,
  masks,
  settings,
  madeOn,
}: ExtractMaking):
  { readonly data: ClientExtractData; readonly maskedParts: readonly string[] } | undefined => {
  if (decision.kind === 'refused') return undefined;
  const { from, to, representative } = client;
  const made = readableExtract(extractRowsOf(delivery), {
    clientId: client.client,
    ...{ from, to },
    staff: decision.staff,
    hiddenEmployees: new Set(masks?.employees.map(({ account }) => account)),
    shownParts: settings.shownParts,
    groundsShown: extract.rules.groundsShown,
  });
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
