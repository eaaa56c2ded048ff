import * as z from 'zod/mini';
import { maskReasons } from '../workflow/index.ts';

const form = z.strictObject({
  employees: z
    .array(
      z.strictObject({
        account: z.string().check(z.minLength(1), z.maxLength(200)),
        reason: z.enum(maskReasons),
      }),
    )
    .check(z.minLength(1), z.maxLength(10_000)),
});

/** The employees who are not to be recognised in an extract, by account, each with why. It lies in the room and nowhere else. */
export type ExtractMasks = z.infer<typeof form>;

/** The name of the file in the room. */
export const extractMasksFileName = 'masks.json';

/** What a file of the room says; undefined when it says nothing of the kind. */
export const parseExtractMasks = (content: string): ExtractMasks | undefined => {
  try {
    const read = form.safeParse(JSON.parse(content));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

/** As the room's file holds it: the same for the same employees, whoever was chosen first. */
export const formatExtractMasks = ({ employees }: ExtractMasks): string =>
  JSON.stringify({ employees: employees.toSorted((a, b) => (a.account < b.account ? -1 : 1)) });
