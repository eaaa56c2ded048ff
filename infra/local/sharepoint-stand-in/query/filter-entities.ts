import type { Entity } from '../protocol/entity.ts';
import { errors } from '../protocol/errors.ts';
import type { Query } from '../protocol/query.ts';
import type { Condition, ConditionLiteral } from './condition.ts';
import { parseFilter } from './filter-grammar.ts';

const folded = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

const comparable = (literal: ConditionLiteral): unknown => folded(literal.value);

function order(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right));
}

function holds(entity: Entity, condition: Condition): boolean {
  const valueOf = (path: string): unknown => {
    const value = entity.get(path);
    if (value === undefined) throw errors.unknownProperty(path);
    return folded(value);
  };
  switch (condition.kind) {
    case 'and':
      return holds(entity, condition.left) && holds(entity, condition.right);
    case 'or':
      return holds(entity, condition.left) || holds(entity, condition.right);
    case 'startswith':
      return String(valueOf(condition.path)).startsWith(condition.text.toLowerCase());
    case 'contains':
      return String(valueOf(condition.path)).includes(condition.text.toLowerCase());
    case 'in':
      return condition.literals.some((literal) => comparable(literal) === valueOf(condition.path));
    case 'compare': {
      const left = valueOf(condition.path);
      const right = comparable(condition.literal);
      switch (condition.comparison) {
        case 'eq':
          return left === right;
        case 'ne':
          return left !== right;
        case 'gt':
          return order(left, right) > 0;
        case 'ge':
          return order(left, right) >= 0;
        case 'lt':
          return order(left, right) < 0;
        case 'le':
          return order(left, right) <= 0;
      }
    }
  }
}

/** `$filter`, `$orderby`, `$skip` and `$top` on collections that are not list items, which are few. */
export function filterEntities(query: Query, entities: readonly Entity[]): readonly Entity[] {
  const condition = query.filter === undefined ? undefined : parseFilter(query.filter);
  const found = condition ? entities.filter((entity) => holds(entity, condition)) : [...entities];
  const [path, direction] = (query.orderBy ?? '').split(/[ ,]/);
  const sorted =
    path === undefined || path === ''
      ? found
      : found.toSorted(
          (left, right) => order(left.get(path), right.get(path)) * (direction === 'desc' ? -1 : 1),
        );
  return sorted.slice(query.skip, query.top === undefined ? undefined : query.skip + query.top);
}
