import type { Site } from '../connection/index.ts';
import { etagAfter } from '../connection/etag.ts';
import { unless } from '../connection/failure-guard.ts';
import { filterOf } from '../connection/filter.ts';
import { addItem, listAt } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { etagOf, itemIdOf, rowPage, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { vaultWitness } from '../schema/index.ts';

/** Which instance of the bot witnesses, until when, and how far it has come. */
export interface Duty {
  /** Which instance; empty for none yet. */
  readonly holder: string;
  /** ISO instant in UTC. */
  readonly until: string;
  /** How far each list has been followed, as the witness writes it. */
  readonly progress: Readonly<Record<string, string>>;
}

/** The one row that instances share: whoever saves it first has it. */
export interface DutyRow {
  /** One request. */
  read(): Promise<Duty>;
  /** Saves on top of what was read or saved last; false when another instance was first. One request. */
  save(duty: Duty): Promise<boolean>;
}

const chain = 'duty';
const none: Duty = { holder: '', until: '', progress: {} };

const dutyOf = (row: Row): Duty => {
  try {
    return { ...none, ...(JSON.parse(textOf(row, 'Statement') ?? '{}') as Partial<Duty>) };
  } catch {
    return none;
  }
};

/** The row in the Vault's list of the witness. */
export const openDuty = (vault: Site): DutyRow => {
  let known: { readonly itemId: number; readonly etag: string | undefined } | undefined;
  const readRow = async (): Promise<Row | undefined> => {
    const items = listAt(vault, vaultWitness).items.select('Id', 'Statement');
    const { rows } = await rowPage(
      items
        .filter(filterOf({ Chain: chain }))
        .orderBy('Id')
        .top(1),
    );
    return rows[0];
  };
  const read = async (): Promise<Duty> => {
    let row = await readRow();
    if (row === undefined) {
      await addItem(vault, vaultWitness, { Title: chain, Chain: chain });
      row = await readRow();
    }
    const etag = row && etagOf(row);
    if (row === undefined) return none;
    known = { itemId: itemIdOf(row), etag };
    return dutyOf(row);
  };
  return {
    read,
    save: async (duty) => {
      const { itemId, etag } = known ?? {};
      known = undefined;
      if (itemId === undefined || etag === undefined) return false;
      const item = listAt(vault, vaultWitness).items.getById(itemId);
      const values = { Statement: JSON.stringify(duty) };
      const isSaved = await unless(
        merge(item, values, etag).then(() => true),
        ['conflict', 'not-found'],
        false,
      );
      if (isSaved) known = { itemId, etag: etagAfter(etag) };
      return isSaved;
    },
  };
};
