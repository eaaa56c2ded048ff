import * as z from 'zod/mini';
import { functionCodes } from '../organisation/index.ts';
import type { FunctionCode } from '../organisation/index.ts';
import type { Awaited } from './awaited.ts';

/** What the bot tells one person alone, for the page on which they begin. */
export interface OwnWord {
  /** What they are today, as *Funktioner* has it. */
  readonly functions: readonly FunctionCode[];
  /** They have a part in a case that is not closed. */
  readonly hasCases: boolean;
  readonly awaited: readonly Awaited[];
  /** The last day, an ISO date, on which the bot found something saved beside the suite; to planners and administrators. */
  readonly foundOn?: string;
}

/** Nothing waits, and nothing is known of the person. */
export const noWord: OwnWord = { functions: [], hasCases: false, awaited: [] };

const text = z.string();
const schema = z.object({
  functions: z.array(z.enum(functionCodes)),
  hasCases: z.boolean(),
  awaited: z.array(
    z.object({
      record: z.enum(['case', 'targeted', 'extract', 'authorisation', 'informing', 'plan', 'review-date']),
      recordId: text,
      number: text,
      period: z.optional(text),
      errand: text,
      dueOn: z.optional(text),
      dueAt: z.optional(text),
    }),
  ),
  foundOn: z.optional(text),
});

const isNothing = ({ functions, hasCases, awaited, foundOn }: OwnWord): boolean =>
  functions.length === 0 && !hasCases && awaited.length === 0 && foundOn === undefined;

/** As it is kept: the same word is the same text. Empty where there is nothing to tell. */
export const formatOwnWord = (word: OwnWord): string => {
  if (isNothing(word)) return '';
  const { functions, hasCases, awaited, foundOn } = word;
  const orderOf = ({ record, recordId, errand }: Awaited): string => [record, recordId, errand].join('/');
  const sorted = [...awaited].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return JSON.stringify({ functions: [...functions].sort(), hasCases, awaited: sorted, foundOn });
};

/** What was kept; {@link noWord} where that is nothing, or of another version than this one reads. */
export const parseOwnWord = (kept: string | undefined): OwnWord => {
  if (kept === undefined || kept === '') return noWord;
  try {
    const read = schema.safeParse(JSON.parse(kept));
    return read.success ? (read.data as OwnWord) : noWord;
  } catch {
    return noWord;
  }
};
