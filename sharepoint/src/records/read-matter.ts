import type { KeptKind, KeptRecord, RecordRef } from '@loggkontroll/core/retention';
import type { Condition } from '../connection/filter.ts';
import type { Disposed } from '../connection/dispose.ts';
import { keptStores } from './kept-stores.ts';
import type { KeptPage, KeptStore } from './kept-stores.ts';
import type { Cases } from './open-cases.ts';
import type { Register } from './open-register.ts';

/** What belongs together, asked for anew. */
export interface MatterNow {
  /** Its records that are there, those they name, cases that came of them, one of what stands under a plan or a signature. */
  readonly records: readonly KeptRecord[];
  readonly damaged: ReadonlySet<RecordRef>;
  /** Takes every item of one of its records away. */
  readonly destroy: (ref: RecordRef, now: string) => Promise<readonly Disposed[]>;
}

/** So many ids fit in an address. */
const idsAtOnce = 40;
const pageSize = 1000;

const kindOf = (ref: RecordRef): KeptKind => ref.slice(0, ref.indexOf('/')) as KeptKind;
const idOf = (ref: RecordRef): string => ref.slice(ref.indexOf('/') + 1);

interface Asked {
  readonly kind: KeptKind;
  readonly where: Readonly<Record<string, Condition>>;
  /** Whether one is enough to know. */
  readonly isOne?: true;
}

const inParts = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, part) =>
    ids.slice(part * idsAtOnce, (part + 1) * idsAtOnce),
  );

/**
 * What is asked of a matter: its own records and those that they name kind by kind, for what was not there when it was read
 * may have come since; cases that came of them; and what stands under them.
 */
const askedOf = (matter: readonly KeptRecord[]): readonly Asked[] => {
  const ids = new Map<KeptKind, string[]>();
  for (const ref of new Set(matter.flatMap((record) => [record.ref, ...record.related]))) {
    const kind = kindOf(ref);
    ids.set(kind, [...(ids.get(kind) ?? []), idOf(ref)]);
  }
  const origins = (['review', 'registration', 'extract'] as const).flatMap((kind) => ids.get(kind) ?? []);
  return [
    ...[...ids].flatMap(([kind, of]) => inParts(of).map((part) => ({ kind, where: { RecordId: part } }))),
    ...inParts(origins).map((part) => ({ kind: 'case' as const, where: { Origin: part } })),
    ...(ids.get('plan') ?? []).map((id) => ({
      kind: 'order' as const,
      where: { PlanId: id },
      isOne: true as const,
    })),
    ...matter.flatMap(({ kind, departmentYear: of }): readonly Asked[] => {
      if (kind !== 'signature' || of === undefined) return [];
      const where = { DepartmentId: of.departmentId, Year: String(of.year) };
      return [{ kind: 'control', where, isOne: true }];
    }),
  ];
};

/**
 * Reads what belongs together as it is now, right before it is destroyed. A request for each kind among its records and
 * those they name, one for cases that have come of them, one for each plan and signature. The bot's.
 */
export const readMatter = async (
  register: Register,
  cases: Cases,
  matter: readonly KeptRecord[],
): Promise<MatterNow> => {
  const stores: Readonly<Record<KeptKind, KeptStore>> = keptStores(register, cases);
  const records = new Map<RecordRef, KeptRecord>();
  const items = new Map<RecordRef, Set<number>>();
  const damaged = new Set<RecordRef>();
  for (const { kind, where, isOne } of askedOf(matter)) {
    let page: KeptPage | undefined = await stores[kind].page(where, isOne ? 1 : pageSize);
    while (page !== undefined) {
      for (const { record, itemId } of page.items) {
        if (!records.has(record.ref)) records.set(record.ref, record);
        items.set(record.ref, (items.get(record.ref) ?? new Set()).add(itemId));
      }
      for (const recordId of page.damaged) damaged.add(`${kind}/${recordId}`);
      page = isOne && page.items.length > 0 ? undefined : await page.more?.();
    }
  }
  return {
    records: [...records.values()],
    damaged,
    destroy: async (ref, now) => {
      const disposed: Disposed[] = [];
      for (const itemId of items.get(ref) ?? [])
        disposed.push(await stores[kindOf(ref)].destroy(itemId, now));
      return disposed;
    },
  };
};
