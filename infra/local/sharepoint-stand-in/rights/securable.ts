import type { ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import type { Web } from '../store/sites.ts';

/** What rights can be set on. */
export type Securable =
  | { readonly kind: 'web'; readonly web: Web }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'item'; readonly list: List; readonly head: ItemHead };
