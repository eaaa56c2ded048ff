import * as z from 'zod/mini';
import { canonicalJson } from '../history/index.ts';

const file = z.strictObject({
  format: z.literal('loggkontroll-supplement-concerns'),
  version: z.literal(1),
  concerns: z.record(z.string().check(z.regex(/^[0-9a-f]{64}$/)), z.array(z.string())),
});

/** Whom supplements concern: accounts in the record system, by the SHA-256 of the file. */
export type SupplementConcerns = Readonly<Record<string, readonly string[]>>;

/** As it lies beside the log. */
export const formatConcerns = (concerns: SupplementConcerns): string =>
  canonicalJson({ format: 'loggkontroll-supplement-concerns', version: 1, concerns });

/** Undefined for a text that says nothing of it. */
export const parseConcerns = (text: string): SupplementConcerns | undefined => {
  try {
    return file.safeParse(JSON.parse(text)).data?.concerns;
  } catch {
    return undefined;
  }
};

/** Whether somebody has said that a supplement concerns that account. */
export const concernsAccount = (concerns: SupplementConcerns, sha256: string, account: string): boolean =>
  concerns[sha256]?.some((each) => each.toLowerCase() === account.toLowerCase()) ?? false;
