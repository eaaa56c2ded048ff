import type { Site } from '@loggkontroll/sharepoint/connection';
import type { RecordList } from '@loggkontroll/sharepoint/schema';
import { inBatches } from '../../../sharepoint/src/connection/batch.ts';
import { createdItemId } from '../../../sharepoint/src/connection/form-answer.ts';
import { pathOf } from '../../../sharepoint/src/connection/lists.ts';
import { columnsOf } from '../../../sharepoint/src/records/item.ts';
import type { Decided } from './finished.ts';

/** Writes whole records as new items in their folders, a hundred a request: for a past nobody waits for. */
export const recordWriter =
  (site: Site) =>
  async <Kept extends { readonly status: string }>(
    schema: RecordList<Kept>,
    records: readonly Decided<Kept, unknown>[],
  ): Promise<void> => {
    const path = pathOf(site, schema.list);
    await inBatches(
      site,
      records.map(({ state, history }) => {
        const folder = schema.folderOf(state);
        const values = Object.entries(columnsOf(schema, state, history)).flatMap(([FieldName, value]) =>
          value === undefined ? [] : [{ FieldName, FieldValue: String(value) }],
        );
        return (sp) =>
          sp.web
            .getList(path)
            .addValidateUpdateItemUsingPath(values, folder === undefined ? path : `${path}/${folder}`)
            .then(createdItemId);
      }),
    );
  };
