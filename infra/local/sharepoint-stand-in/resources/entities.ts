import type { Context } from '../protocol/context.ts';
import type { Entities } from '../protocol/entities.ts';
import { errors } from '../protocol/errors.ts';
import { fieldEntity } from './field-entity.ts';
import { fileEntity, folderEntity } from './file-entities.ts';
import { itemEntity, wholeRow } from './item-entity.ts';
import { listEntity } from './list-entity.ts';
import { roleAssignmentEntities } from './securable.ts';
import { principalEntity } from './user-entities.ts';
import { versionEntities } from './versions.ts';
import { webEntity } from './webs.ts';

/** The makers of all objects, for one request. */
export const createEntities = (context: () => Context): Entities => ({
  web: (web) => webEntity(context(), web),
  list: (list) => listEntity(context(), list),
  field: fieldEntity,
  item: (list, row) => itemEntity(context(), list, row),
  wholeItem: (list, head) => {
    const row = wholeRow(context(), list, head);
    if (!row) throw errors.itemMissing();
    return itemEntity(context(), list, row);
  },
  versions: (list, head) => versionEntities(context(), list, head),
  folder: (list, container) => folderEntity(context(), list, container),
  file: (list, head) => fileEntity(context(), list, head),
  principal: (principal) => principalEntity(context(), principal),
  roleAssignments: (securable) => roleAssignmentEntities(context(), securable),
});
