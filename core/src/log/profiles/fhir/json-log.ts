import { createLineCutter } from '../../text/lines.ts';
import {
  createJsonCutter,
  maximumRecordLength,
  type JsonCutter,
  type OnRecord,
} from '../../text/json-records.ts';
import { parseJson, textAt } from '../../text/json-value.ts';

/**
 * Cuts a JSON log into records: one a line, where a line that cannot be read is the only one lost, or a bundle.
 * The first line tells which, whatever the pieces in which the text comes.
 */
export const createJsonLogCutter = (onRecord: OnRecord): JsonCutter => {
  let held = '';
  let cutter: JsonCutter | undefined;

  const decide = (): JsonCutter => {
    cutter = isByLines(held) ? createRecordLines(onRecord) : createJsonCutter('entry', onRecord);
    return cutter;
  };

  return {
    push: (text) => {
      if (cutter) return cutter.push(text);
      held += text;
      const line = firstLineOf(held);
      return line === undefined && held.length <= maximumRecordLength ? true : decide().push(held);
    },
    end: () => {
      if (!cutter) decide().push(held);
      return cutter?.end();
    },
  };
};

/** The first line that is not blank; `undefined` while its end is not there. */
const firstLineOf = (text: string): string | undefined =>
  text.length > 2 * maximumRecordLength ? undefined : /^\s*(\S[^\n\r]*)[\n\r]/.exec(text)?.[1];

const isByLines = (text: string): boolean => {
  const line = firstLineOf(text.slice(0, maximumRecordLength))?.trim() ?? '';
  if (!line.startsWith('{') || !line.endsWith('}')) return false;
  return textAt(parseJson(line), 'resourceType') !== 'Bundle';
};

const createRecordLines = (onRecord: OnRecord): JsonCutter => {
  const lines = createLineCutter((text, line) => {
    if (text === undefined || text.trim() !== '') onRecord(text, line);
  }, maximumRecordLength);
  return {
    push: (text) => {
      lines.push(text);
      return true;
    },
    end: () => {
      lines.end();
      return undefined;
    },
  };
};
