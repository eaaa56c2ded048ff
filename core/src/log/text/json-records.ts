import type { FileRefusal } from '../refusal.ts';

/** Receives each record as text; `undefined` for one that is too long. `line`, from 1, is where it begins. */
export type OnRecord = (text: string | undefined, line: number) => void;

/** Why JSON is not read to its end. */
export type JsonFault = Extract<FileRefusal, { format: 'xml' | 'json' } | { code: 'file-unsafe' }>;

/** Cuts JSON that comes in pieces into records, without building what surrounds them. */
export interface JsonCutter {
  /** False once there is a fault. */
  push(text: string): boolean;
  end(): JsonFault | undefined;
}

/** A record is no longer. In UTF-16 units. */
export const maximumRecordLength = 1_048_576;

const maximumDepth = 100;
const maximumKeyLength = 100;

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;

/**
 * Records are the objects that stand by themselves, one after the other, or in a list; of an object with a list `list`
 * they are the objects in it. That brackets and strings end is seen to here, all else where a record is parsed.
 */
export const createJsonCutter = (list: string, onRecord: OnRecord): JsonCutter => {
  const open: number[] = [];
  let fault: JsonFault | undefined;
  let line = 1;
  let inString = false;
  let escaped = false;
  /** The last string of the outermost object, as far as it may be the key `list`. */
  let key = '';
  /** How many brackets are open where records stand: 0 for objects by themselves. */
  let level = 0;
  let record: { text: string; readonly line: number; readonly depth: number } | undefined;
  let tooLong = false;

  const stop = (found: JsonFault): void => {
    fault ??= found;
  };
  const broken = (): void => stop({ code: 'file-broken', format: 'json', line });

  const keep = (text: string): void => {
    if (!record || tooLong) return;
    if (record.text.length + text.length > maximumRecordLength) {
      tooLong = true;
      record.text = '';
    } else {
      record.text += text;
    }
  };

  /** A bracket opens; true when a record begins with it. */
  const opens = (code: number): boolean => {
    const depth = open.length;
    open.push(code);
    if (depth >= maximumDepth) stop({ code: 'file-unsafe', why: 'nesting' });
    if (code === openBracket) {
      if (depth === 0) level = 1;
      if (depth === 1 && open[0] === openBrace && key === list) {
        level = 2;
        record = undefined;
        tooLong = false;
      } else if (depth === level && depth > 0) {
        broken();
      }
      return false;
    }
    if (depth !== level || record) return false;
    record = { text: '', line, depth };
    return true;
  };

  /** A bracket closes; true when a record ends with it. */
  const closes = (code: number): boolean => {
    const opened = open.pop();
    if (opened !== (code === closeBrace ? openBrace : openBracket)) broken();
    if (open.length < level) level = 0;
    return record?.depth === open.length;
  };

  const ended = (): void => {
    if (record) onRecord(tooLong ? undefined : record.text, record.line);
    record = undefined;
    tooLong = false;
  };

  /** The end of the string that goes on at `from`, without its quotation mark, or of the text. */
  const stringEnd = (text: string, from: number): number => {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (escaped) escaped = false;
      else if (code === backslash) escaped = true;
      else if (code === quote) {
        inString = false;
        return at;
      } else if (code < 0x20) {
        broken();
        return text.length;
      }
    }
    return text.length;
  };

  const push = (text: string): boolean => {
    let kept = 0;
    for (let at = 0; at < text.length && !fault;) {
      if (inString) {
        const end = stringEnd(text, at);
        if (open.length === 1 && key.length <= maximumKeyLength) key += text.slice(at, end);
        at = end + 1;
        continue;
      }
      const code = text.charCodeAt(at++);
      if (code === quote) {
        inString = true;
        if (open.length === 1) key = '';
        if (!record && open.length === level) broken();
      } else if (code === openBrace || code === openBracket) {
        if (opens(code)) kept = at - 1;
      } else if (code === closeBrace || code === closeBracket) {
        if (closes(code)) {
          keep(text.slice(kept, at));
          ended();
        }
      } else if (code === 0x0a) {
        line++;
      } else if (!record && open.length === level && code > 0x20 && code !== comma) {
        broken();
      }
    }
    if (record && !fault) keep(text.slice(kept));
    return fault === undefined;
  };

  return {
    push,
    end: () => {
      if (open.length > 0 || inString) broken();
      return fault;
    },
  };
};
