import { fold } from '../fields/kinds.ts';
import { errors } from '../protocol/errors.ts';
import type { SqlValue } from '../store/database.ts';
import type { List } from '../store/lists.ts';
import type { Store } from '../store/store.ts';
import type { Comparison, Condition, DatePart } from './condition.ts';
import { literalFor, operandOf, type Operand } from './operand.ts';

export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** A condition in SQL, and the part of it that an index answers first, if any does. */
export interface CompiledCondition extends Sql {
  readonly leading: Sql | undefined;
}

export interface ConditionScope {
  readonly store: Store;
  readonly siteId: number;
  readonly list: List;
}

const operators: Readonly<Record<Comparison, string>> = {
  eq: '=',
  ne: '<>',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
};

const dateParts: Readonly<Record<DatePart, string>> = {
  day: '%d',
  month: '%m',
  year: '%Y',
  hour: '%H',
  minute: '%M',
  second: '%S',
};

const compiled = (operand: Operand, condition: string, values: readonly SqlValue[]): CompiledCondition => {
  const sql = { text: operand.wrap(condition), values: [...operand.wrapValues, ...values] };
  return { ...sql, leading: operand.indexed ? sql : undefined };
};

function compare(operand: Operand, comparison: Comparison, value: SqlValue): CompiledCondition {
  const { sql } = operand;
  if (value === null || value === '') {
    if (comparison === 'eq') return compiled(operand, `${sql} IS NULL`, []);
    if (comparison === 'ne') return compiled(operand, `${sql} IS NOT NULL`, []);
    throw errors.invalidQuery('null can only be compared with eq or ne.');
  }
  if (comparison === 'ne') return compiled(operand, `(${sql} <> ? OR ${sql} IS NULL)`, [value]);
  return compiled(operand, `${sql} ${operators[comparison]} ?`, [value]);
}

const likePattern = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);

/** Characters after every other, to end the range of texts that begin alike. */
const beyond = '\u{10FFFF}';

function textMatch(operand: Operand, kind: 'startswith' | 'contains', text: string): CompiledCondition {
  if (operand.kind !== 'text') {
    throw errors.invalidQuery('startswith and substringof are for text.');
  }
  const folded = fold(text);
  return kind === 'startswith'
    ? compiled(operand, `(${operand.sql} >= ? AND ${operand.sql} < ?)`, [folded, `${folded}${beyond}`])
    : {
        ...compiled(operand, `${operand.sql} LIKE ? ESCAPE '\\'`, [`%${likePattern(folded)}%`]),
        leading: undefined,
      };
}

/** A comparison of the item's number: two of them are one stretch of the list. */
const isOfNumber = (condition: Condition): boolean =>
  condition.kind === 'compare' && condition.path.toLowerCase() === 'id';

export function compileCondition(scope: ConditionScope, condition: Condition): CompiledCondition {
  const operand = (path: string) => operandOf(scope.store, scope.siteId, scope.list, path);
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const left = compileCondition(scope, condition.left);
      const right = compileCondition(scope, condition.right);
      const text = `(${left.text} ${condition.kind.toUpperCase()} ${right.text})`;
      const whole = { text, values: [...left.values, ...right.values] };
      if (condition.kind === 'and') {
        const isStretch = isOfNumber(condition.left) && isOfNumber(condition.right);
        return { ...whole, leading: isStretch ? whole : left.leading };
      }
      return { ...whole, leading: left.leading && right.leading ? whole : undefined };
    }
    case 'compare': {
      const found = operand(condition.path);
      if (condition.part === undefined) {
        return compare(found, condition.comparison, literalFor(found.kind, condition.literal));
      }
      const sql = `CAST(strftime('${dateParts[condition.part]}', ${found.sql}) AS INTEGER)`;
      const part: Operand = { ...found, sql, kind: 'number', indexed: false };
      return compare(part, condition.comparison, literalFor('number', condition.literal));
    }
    case 'in': {
      const found = operand(condition.path);
      const values = condition.literals.map((literal) => literalFor(found.kind, literal));
      return compiled(found, `${found.sql} IN (${values.map(() => '?').join(', ')})`, values);
    }
    case 'startswith':
    case 'contains':
      return textMatch(operand(condition.path), condition.kind, condition.text);
  }
}
