import { replacement } from '../../text/decoders.ts';
import type { XmlEvents } from '../../text/xml.ts';

/** The texts of elements, by their path below the element they belong to: `user/careUnit/careUnitId`. */
export type Texts = ReadonlyMap<string, string>;

/** One log entry of the contract, whatever surrounds it in the document. */
export interface LogRecord {
  readonly line: number;
  readonly texts: Texts;
  readonly resources: readonly Texts[];
  /** Larger than any real entry: its texts are not kept. */
  readonly tooLong: boolean;
  readonly brokenEncoding: boolean;
}

/** So much text, and so many resources, one entry may hold. */
const maximumText = 262_144;
const maximumResources = 5000;

/** What is read of an entry and of a resource. */
const fields = new Set([
  'logId',
  'activity/activityType',
  'activity/startDate',
  'user/name',
  ...['user/userId', 'user/userId/extension', 'user/careUnit/careUnitId', 'user/careUnit/careUnitName'],
  ...['resourceType', 'patient/patientId', 'patient/patientId/extension', 'patient/patientName'],
]);

/** None of them is longer. Source: the contract's schema, restrictions of its texts. */
const maximumField = 256;

interface OpenRecord {
  readonly line: number;
  readonly depth: number;
  texts: Map<string, string>;
  resources: Map<string, string>[];
  resource: { readonly texts: Map<string, string>; readonly depth: number } | undefined;
  length: number;
  tooLong: boolean;
  brokenEncoding: boolean;
}

/**
 * Gathers the entries of a document: every element `log`, at any depth and with any prefix. An element `log` that
 * holds others of that name, and nothing of an entry before them, is a wrapper. `seen` is called for each element that
 * can hold entries.
 */
export const createRecordCollector = (take: (record: LogRecord) => void, seen: () => void): XmlEvents => {
  const path: string[] = [];
  let record: OpenRecord | undefined;
  let text = '';

  const close = (name: string): void => {
    if (!record) return;
    if (record.depth === path.length) {
      take(record);
      record = undefined;
    } else if (record.resource?.depth === path.length && name === 'resource') {
      record.resource = undefined;
    } else {
      keep(record, path, text.trim());
    }
  };

  return {
    open: (name, _, line) => {
      path.push(name);
      text = '';
      if (name === 'log' || name === 'logs') seen();
      if (name === 'log' && (!record || isWrapper(record))) {
        record = openRecord(line, path.length);
      } else if (record && name === 'resource' && !record.resource && !record.tooLong) {
        record.resource = { texts: new Map(), depth: path.length };
        if (record.resources.push(record.resource.texts) > maximumResources) giveUp(record);
      }
    },
    text: (written) => {
      if (record && !record.tooLong) text += written;
    },
    close: (name) => {
      close(name);
      path.pop();
      text = '';
    },
  };
};

const openRecord = (line: number, depth: number): OpenRecord => ({
  ...{ line, depth, texts: new Map(), resources: [], resource: undefined },
  ...{ length: 0, tooLong: false, brokenEncoding: false },
});

/** Whether nothing so far belongs to an entry. */
const isWrapper = ({ texts, resources, tooLong }: OpenRecord): boolean =>
  !tooLong && resources.length === 0 && !texts.has('logId') && !texts.has('activity/activityType');

const giveUp = (record: OpenRecord): void => {
  record.tooLong = true;
  record.texts = new Map();
  record.resources = [];
  record.resource = undefined;
};

const keep = (record: OpenRecord, path: readonly string[], text: string): void => {
  if (text === '' || record.tooLong) return;
  record.length += text.length;
  if (text.includes(replacement)) record.brokenEncoding = true;
  const { texts, depth } = record.resource ?? record;
  const field = path.slice(depth).join('/');
  const kept = fields.has(field);
  if (record.length > maximumText || (kept && text.length > maximumField)) giveUp(record);
  else if (kept && !texts.has(field)) texts.set(field, text);
};
