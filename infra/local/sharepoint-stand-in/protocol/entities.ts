import type { Principal } from '../store/principals.ts';
import type { Field } from '../store/fields.ts';
import type { Container, ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import type { Row } from '../store/row.ts';
import type { Web } from '../store/sites.ts';
import type { Securable } from '../rights/securable.ts';
import type { Entity } from './entity.ts';

/** Makes the objects of the model; they lead to each other through this, so that no two modules need each other. */
export interface Entities {
  web(web: Web): Entity;
  list(list: List): Entity;
  field(list: List, field: Field): Entity;
  item(list: List, row: Row): Entity;
  /** The item of a folder or file with all its columns. */
  wholeItem(list: List, head: ItemHead): Entity;
  versions(list: List, head: ItemHead): readonly Entity[];
  folder(list: List, container: Container): Entity;
  file(list: List, head: ItemHead): Entity;
  principal(principal: Principal): Entity;
  roleAssignments(securable: Securable): readonly Entity[];
}
