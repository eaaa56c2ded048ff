export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

export interface ConditionLiteral {
  readonly type: 'text' | 'datetime' | 'guid' | 'number' | 'boolean' | 'null';
  readonly value: string | number | boolean | null;
}

/** What a query asks of an item, read from `$filter` or from CAML. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | {
      readonly kind: 'compare';
      readonly comparison: Comparison;
      readonly path: string;
      readonly part?: DatePart | undefined;
      readonly literal: ConditionLiteral;
    }
  | { readonly kind: 'in'; readonly path: string; readonly literals: readonly ConditionLiteral[] }
  | { readonly kind: 'startswith' | 'contains'; readonly path: string; readonly text: string };
