import { XMLParser } from 'fast-xml-parser';
import { errors } from '../protocol/errors.ts';
import { isRecord, type Json } from '../store/row.ts';
import type { Comparison, Condition, ConditionLiteral } from './condition.ts';
import type { OrderBy } from './order.ts';

/** An element of CAML: its name, attributes, text and children, in order. */
interface Element {
  readonly name: string;
  readonly attributes: Json;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

function toElements(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.filter(isRecord).flatMap((node): Element[] => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const inner = Array.isArray(node[name]) ? node[name] : [];
    return [
      {
        name,
        attributes: isRecord(node[':@']) ? node[':@'] : {},
        children: toElements(inner),
        text: inner
          .filter(isRecord)
          .map((child) => child['#text'])
          .filter((text) => typeof text === 'string')
          .join(''),
      },
    ];
  });
}

const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name);

const attribute = (element: Element | undefined, name: string): string | undefined => {
  const value = element?.attributes[name];
  return typeof value === 'string' ? value : undefined;
};

const comparisons: Readonly<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Gt: 'gt',
  Geq: 'ge',
  Lt: 'lt',
  Leq: 'le',
};

const invalid = () => errors.rule('Cannot complete this action.\n\nPlease try again.');

/** CAML names columns by internal name; a lookup compared by number says `LookupId="TRUE"`. */
function pathOf(element: Element): string {
  const reference = child(element, 'FieldRef');
  const name = attribute(reference, 'Name');
  if (name === undefined) throw invalid();
  const path = name.startsWith('_') ? `OData_${name}` : name;
  if (attribute(reference, 'LookupId')?.toUpperCase() === 'TRUE') return `${path}Id`;
  return path;
}

function literalOf(value: Element | undefined, now: string): ConditionLiteral {
  if (!value) throw invalid();
  const type = attribute(value, 'Type') ?? 'Text';
  const text = value.text.trim();
  const relative = child(value, 'Today') ?? child(value, 'Now');
  if (relative) {
    const days = Number(attribute(relative, 'OffsetDays') ?? 0);
    const date = new Date(Date.parse(now) + days * 86_400_000).toISOString();
    return { type: 'datetime', value: relative.name === 'Now' ? date : date.slice(0, 10) };
  }
  switch (type) {
    case 'DateTime':
      return { type: 'datetime', value: text };
    case 'Number':
    case 'Integer':
    case 'Counter':
      return { type: 'number', value: Number(text) };
    case 'Boolean':
      return { type: 'boolean', value: text === '1' || text.toUpperCase() === 'TRUE' };
    default:
      return { type: 'text', value: value.text };
  }
}

/** Lookups compared by text mean the value they show. */
function shownPath(element: Element): string {
  const type = attribute(child(element, 'Value'), 'Type');
  const path = pathOf(element);
  const byNumber = attribute(child(element, 'FieldRef'), 'LookupId')?.toUpperCase() === 'TRUE';
  return (type === 'Lookup' || type === 'User') && !byNumber ? `${path}/Title` : path;
}

function condition(element: Element, now: string): Condition {
  const comparison = comparisons[element.name];
  if (comparison !== undefined) {
    return {
      kind: 'compare',
      comparison,
      path: shownPath(element),
      literal: literalOf(child(element, 'Value'), now),
    };
  }
  const nothing: ConditionLiteral = { type: 'null', value: null };
  switch (element.name) {
    case 'And':
    case 'Or': {
      const [left, right] = element.children;
      if (!left || !right) throw invalid();
      return {
        kind: element.name === 'And' ? 'and' : 'or',
        left: condition(left, now),
        right: condition(right, now),
      };
    }
    case 'IsNull':
      return { kind: 'compare', comparison: 'eq', path: pathOf(element), literal: nothing };
    case 'IsNotNull':
      return { kind: 'compare', comparison: 'ne', path: pathOf(element), literal: nothing };
    case 'BeginsWith':
      return { kind: 'startswith', path: shownPath(element), text: child(element, 'Value')?.text ?? '' };
    case 'Contains':
      return { kind: 'contains', path: shownPath(element), text: child(element, 'Value')?.text ?? '' };
    case 'In': {
      const values = child(element, 'Values')?.children ?? [];
      return { kind: 'in', path: pathOf(element), literals: values.map((value) => literalOf(value, now)) };
    }
    default:
      throw invalid();
  }
}

/** A view or query in CAML, read. */
export interface ViewXml {
  readonly fields: readonly string[];
  readonly queryXml: string;
  readonly rowLimit: number | undefined;
  /** `Recursive`, `RecursiveAll`, `FilesOnly`, or nothing for one folder. */
  readonly scope: string | undefined;
  readonly orders: readonly OrderBy[];
  condition(now: string): Condition | undefined;
}

export function readViewXml(xml: string): ViewXml {
  let elements: Element[];
  try {
    elements = toElements(parser.parse(xml));
  } catch {
    throw invalid();
  }
  const view = elements.find((element) => element.name === 'View');
  const query = child(view, 'Query') ?? elements.find((element) => element.name === 'Query');
  const where = child(query, 'Where')?.children[0];
  const rowLimit = child(view, 'RowLimit')?.text.trim();
  return {
    fields: (child(view, 'ViewFields')?.children ?? []).map((field) => attribute(field, 'Name') ?? ''),
    queryXml: /<Query>([\s\S]*)<\/Query>/.exec(xml)?.[1] ?? '',
    rowLimit: rowLimit === undefined || rowLimit === '' ? undefined : Number(rowLimit),
    scope: attribute(view, 'Scope'),
    orders: (child(query, 'OrderBy')?.children ?? []).map((field) => {
      const name = attribute(field, 'Name') ?? '';
      return {
        path: name.startsWith('_') ? `OData_${name}` : name,
        descending: attribute(field, 'Ascending')?.toUpperCase() === 'FALSE',
      };
    }),
    condition: (now) => (where === undefined ? undefined : condition(where, now)),
  };
}
