import { FormError, formColumn } from '../fields/form-value.ts';
import { columnsFor } from '../fields/encode.ts';
import { leafColumns, mayManage } from '../fields/item-values.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import type { SqlValue } from '../store/database.ts';
import type { Field } from '../store/fields.ts';
import type { List } from '../store/lists.ts';
import { asText, isRecord, type Json } from '../store/row.ts';

/** One field of a form as it came, and what became of it. */
export interface FormResult {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}

export interface Form {
  readonly results: readonly FormResult[];
  readonly columns: Readonly<Record<string, SqlValue>>;
  readonly failed: boolean;
}

/** Who and when, which only those may set who manage the list. */
const systemFields = new Set(['Author', 'Editor', 'Created', 'Modified']);

function columnsOf(
  context: Context,
  list: List,
  field: Field,
  value: string | null,
): Record<string, SqlValue> {
  if (systemFields.has(field.name)) {
    if (!mayManage(context, list)) throw new FormError(errors.denied().message);
    return columnsFor(field, formColumn(context, field, value));
  }
  if (field.name === 'FileLeafRef') return leafColumns(value);
  if (field.readOnly) throw new FormError('The field is read only.');
  return columnsFor(field, formColumn(context, field, value));
}

/** Reads `formValues`: every field is tried, and each says for itself what is wrong with it. */
export function readForm(context: Context, list: List, itemId: number): Form {
  const given = context.body().formValues;
  if (!Array.isArray(given)) throw errors.argument('formValues is missing.');
  const fields = new Map(context.store.fields.of(list.id).map((field) => [field.name, field]));
  const columns: Record<string, SqlValue> = {};
  const results = given.filter(isRecord).map((one: Json): FormResult => {
    const name = asText(one.FieldName);
    const value = typeof one.FieldValue === 'string' ? one.FieldValue : null;
    const result = (ErrorCode: number, ErrorMessage: string | null): FormResult => ({
      ErrorCode,
      ErrorMessage,
      FieldName: name,
      FieldValue: value,
      HasException: ErrorMessage !== null,
      ItemId: itemId,
    });
    const field = fields.get(name);
    if (!field)
      return result(
        -2147467261,
        `Column '${name}' does not exist. It may have been deleted by another user.`,
      );
    try {
      Object.assign(columns, columnsOf(context, list, field, value));
      return result(0, null);
    } catch (error) {
      if (error instanceof FormError) return result(-2130575155, error.message);
      throw error;
    }
  });
  return { results, columns, failed: results.some(({ HasException }) => HasException) };
}
