import type { Substitution } from '@loggkontroll/core/organisation';
import type { Connection } from '../connection/index.ts';
import { createdItemId } from '../connection/form-answer.ts';
import { listAt, pathOf } from '../connection/lists.ts';
import { merge } from '../connection/merge.ts';
import { allRows, itemIdOf, textOf } from '../connection/rows.ts';
import type { Row } from '../connection/rows.ts';
import { emptyRow, isEmptied } from './emptied.ts';
import { columnsOf, substitutionTable } from './rows.ts';

/** A manager's own folder, or none at the list's root, where administrators alone write. */
const folderIn = (row: Row): string | undefined =>
  /\/Substitutions\/([^/]+)$/i.exec(textOf(row, 'FileDirRef') ?? '')?.[1];

const rowsOf = async ({ register }: Connection): Promise<readonly Row[]> => {
  const { list, key } = substitutionTable;
  const rows: Row[] = [];
  const all = listAt(register, list)
    .items.select(...columnsOf(substitutionTable), 'FileDirRef')
    .top(5000);
  for await (const row of allRows(all)) {
    const id = textOf(row, key);
    const folder = folderIn(row)?.toLowerCase();
    const isTheirs = folder === undefined || folder === textOf(row, 'ManagerId')?.toLowerCase();
    if (id !== undefined && !isEmptied(id) && isTheirs) rows.push(row);
  }
  return rows;
};

/** Who acts for whom, as far as whoever wrote it may say so. */
export const readSubstitutions = async (connection: Connection): Promise<readonly Substitution[]> =>
  (await rowsOf(connection)).map(substitutionTable.read);

/** A manager names somebody to act for them: in their own folder, with their own right. */
export const nameSubstitute = async ({ register }: Connection, substitution: Substitution): Promise<void> => {
  const { list, write } = substitutionTable;
  const values = Object.entries(write(substitution)).map(([FieldName, value]) => ({
    FieldName,
    FieldValue: String(value),
  }));
  const folder = `${pathOf(register, list)}/${substitution.managerId}`;
  createdItemId(await listAt(register, list).addValidateUpdateItemUsingPath(values, folder));
};

/** Sets another last day (ISO date); of what would end before it begins nothing is left. */
export const endSubstitution = async (
  connection: Connection,
  substitution: Substitution,
  to: string,
): Promise<void> => {
  const { list, key, write } = substitutionTable;
  const id = write(substitution)[key];
  const row = (await rowsOf(connection)).find((each) => each[key] === id);
  if (row === undefined || row['To'] === to) return;
  if (to < substitution.from) {
    await emptyRow(connection.register, substitutionTable, row)(connection.register.sp);
    return;
  }
  await merge(listAt(connection.register, list).items.getById(itemIdOf(row)), { To: to });
};
