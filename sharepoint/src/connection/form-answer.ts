import type { IListItemFormUpdateValue } from '@pnp/sp/lists/index.js';
import { SharePointFailure } from './failure.ts';

/**
 * The number of the item that `AddValidateUpdateItemUsingPath` has made. It answers 200 even when it refuses a value,
 * and each value then says so for itself: that is the failure `rejected`.
 */
export const createdItemId = (answer: readonly IListItemFormUpdateValue[]): number => {
  const refused = answer.find(({ HasException }) => HasException);
  if (refused) throw new SharePointFailure('rejected', { serverCode: refused.FieldName ?? '' });
  return Number(answer.find(({ FieldName }) => FieldName === 'Id')?.FieldValue ?? answer[0]?.ItemId);
};
