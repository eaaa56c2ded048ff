import { listAt, textAt, valueAt } from '../../text/json-value.ts';

/** Whom or what a Reference points to, as far as it says so itself or the resource contains it. */
export interface Referred {
  /** Type of resource, if known. */
  readonly type: string;
  /** The business identifier; else the id in the address. */
  readonly id: string;
  readonly name: string;
}

const address = /(?:^|\/)([A-Z][A-Za-z]+)\/([^/?#]+)(?:\/_history\/[^/]+)?$/;

/** Reads a Reference in an event. */
export const referredBy = (reference: unknown, event: unknown): Referred => {
  const written = textAt(reference, 'reference');
  const [, type = '', id = ''] = address.exec(written) ?? [];
  const contained = written.startsWith('#') ? containedIn(event, written.slice(1)) : undefined;
  return {
    type: type || textAt(contained, 'resourceType') || textAt(reference, 'type'),
    id:
      identifierOf(valueAt(reference, 'identifier')) ||
      identifierOf(valueAt(contained, 'identifier')) ||
      (contained === undefined ? id || written : ''),
    name: textAt(reference, 'display') || nameOf(contained),
  };
};

const containedIn = (event: unknown, id: string): unknown =>
  listAt(event, 'contained').find((resource) => textAt(resource, 'id') === id);

const identifierOf = (identifier: unknown): string => {
  const [first] = Array.isArray(identifier) ? (identifier as readonly unknown[]) : [identifier];
  return textAt(first, 'value');
};

/** A contained resource's name: a text, or the first HumanName as `Efternamn, Förnamn`. */
const nameOf = (resource: unknown): string => {
  const plain = textAt(resource, 'name');
  if (plain !== '') return plain;
  const [first] = listAt(resource, 'name');
  const given = listAt(first, 'given').filter((part): part is string => typeof part === 'string');
  const family = textAt(first, 'family');
  return family === '' ? textAt(first, 'text') : [family, given.join(' ')].filter(Boolean).join(', ');
};
