import type { CheckedItem, VerifiedKind } from './checked-item.ts';
import { readList } from './read-since.ts';
import type { CheckedList, ReadList } from './read-since.ts';
import type { KindVisitor } from './record-kind.ts';
import type { Checked } from './seen.ts';
import type { Watching } from './verify-kind.ts';
import type { Witnesses } from './witnesses.ts';

/** Why a run that was to read what has changed has read everything. */
export type WhyWhole = 'first' | 'too-old' | 'judged-otherwise';

/** How much of the sites a run has read. */
export interface HowMuch {
  readonly read: number;
  readonly unchanged: number;
  /** Why nothing was taken over from the run before; undefined where that was possible, or not asked for. */
  readonly why: WhyWhole | undefined;
  /** Lists that were read whole, since SharePoint no longer tells what has changed in them. */
  readonly refused: readonly string[];
}

/** Reads lists one after the other, and knows in the end what there is to remember. */
export interface Readings {
  readonly under: (witnesses: Witnesses) => KindVisitor<VerifiedKind>;
  readonly howMuch: () => HowMuch;
  readonly checked: () => Readonly<Record<string, CheckedList>>;
}

/** SharePoint keeps its change log for 60 days. */
const goodForMs = 50 * 86_400_000;

/** What can be taken over from the run before, or why nothing can. */
export const takenOver = (
  before: { readonly at?: string; readonly checked?: Checked },
  basis: string,
  now: number,
): { readonly lists: Readonly<Record<string, CheckedList>>; readonly why: WhyWhole | undefined } => {
  const { at, checked } = before;
  if (at === undefined || checked === undefined) return { lists: {}, why: 'first' };
  if (now - Date.parse(at) > goodForMs) return { lists: {}, why: 'too-old' };
  if (checked.basis !== basis) return { lists: {}, why: 'judged-otherwise' };
  return { lists: checked.lists, why: undefined };
};

/** Reads on from `from`; an empty one reads everything. */
export const createReadings = (
  { lists: from, why }: ReturnType<typeof takenOver>,
  remembers: boolean,
  watching: Watching,
): Readings => {
  const done = new Map<string, ReadList>();
  const itemsOf = ({ verified }: ReadList): readonly CheckedItem[] => verified.items;
  return {
    under: (witnesses) => ({
      visit: async (kind) => {
        const list = kind.schema.list.name;
        const read = await readList(kind, witnesses, watching, { before: from[list], remembers });
        done.set(list, read);
        return read.verified;
      },
    }),
    howMuch: () => {
      const all = [...done.values()];
      const read = all.reduce((sum, each) => sum + each.read, 0);
      const total = all.reduce((sum, each) => sum + itemsOf(each).length, 0);
      const refused = [...done].filter(([, { isRefused }]) => isRefused).map(([list]) => list);
      return { read, unchanged: total - read, why, refused };
    },
    checked: () =>
      Object.fromEntries(
        [...done].flatMap(([list, each]) =>
          each.token === undefined ? [] : [[list, { token: each.token, items: itemsOf(each) }]],
        ),
      ),
  };
};
