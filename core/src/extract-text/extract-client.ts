import * as z from 'zod/mini';
import { parseIsoDate } from '../calendar/index.ts';
import { canonicalPersonalIdentityNumber } from '../log/index.ts';

/** Who has asked for an extract, and for which period (ISO dates, both included). It lies in the room and nowhere else. */
export interface ExtractClient {
  readonly name: string;
  /** As `canonicalPersonalIdentityNumber` writes it. */
  readonly client: string;
  /** Who gets the extract in the client's place, and as what. */
  readonly representative?: { readonly name: string; readonly capacity: string };
  readonly from: string;
  readonly to: string;
}

/** What is being written, before it is checked. */
export interface ExtractClientDraft {
  readonly name: string;
  readonly client: string;
  readonly representative: string;
  readonly capacity: string;
  readonly from: string;
  readonly to: string;
}

/** What is wrong with an answer. */
export type ExtractClientFault = 'missing' | 'not-a-date' | 'in-future' | 'before-from';

/** The name of the file in the room. */
export const extractClientFileName = 'client.json';

const text = z.string().check(z.minLength(1), z.maxLength(200));
const date = z.string().check(z.refine((written) => parseIsoDate(written) !== undefined));

const form = z.strictObject({
  name: text,
  client: text,
  representative: z.optional(z.strictObject({ name: text, capacity: text })),
  from: date,
  to: date,
});

/** What a file of the room says; undefined when it says nothing of the kind. */
export const parseExtractClient = (content: string): ExtractClient | undefined => {
  try {
    const read = form.safeParse(JSON.parse(content));
    if (!read.success) return undefined;
    const { representative, ...client } = read.data;
    return { ...client, ...(representative === undefined ? {} : { representative }) };
  } catch {
    return undefined;
  }
};

/** As the room's file holds it. */
export const formatExtractClient = (client: ExtractClient): string => JSON.stringify(client);

const dateFault = (written: string, today: string): ExtractClientFault | undefined => {
  if (written === '') return 'missing';
  if (parseIsoDate(written) === undefined) return 'not-a-date';
  return written > today ? 'in-future' : undefined;
};

/** The answers that have to be written anew, each with what is wrong. */
export const extractClientFaults = (
  draft: ExtractClientDraft,
  isRepresented: boolean,
  today: string,
): Readonly<Partial<Record<keyof ExtractClientDraft, ExtractClientFault>>> => {
  const needed = [
    'name',
    'client',
    ...(isRepresented ? (['representative', 'capacity'] as const) : []),
  ] as const;
  const [from, to] = [dateFault(draft.from, today), dateFault(draft.to, today)];
  const isBackwards = !from && !to && draft.to < draft.from;
  return {
    ...Object.fromEntries(
      needed.filter((field) => draft[field].trim() === '').map((field) => [field, 'missing' as const]),
    ),
    ...(from ? { from } : {}),
    ...(to ? { to } : isBackwards ? { to: 'before-from' as const } : {}),
  };
};

/** The draft tidied, the client's number in one form. Only of a draft without faults. */
export const extractClientOf = (draft: ExtractClientDraft, isRepresented: boolean): ExtractClient => ({
  name: draft.name.trim(),
  client: canonicalPersonalIdentityNumber(draft.client.trim(), Number(draft.to.slice(0, 4))),
  ...(isRepresented
    ? { representative: { name: draft.representative.trim(), capacity: draft.capacity.trim() } }
    : {}),
  from: draft.from,
  to: draft.to,
});
