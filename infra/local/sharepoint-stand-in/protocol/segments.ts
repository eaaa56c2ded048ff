import { errors } from './errors.ts';

/** The parameters of one step in a resource path, as literals already decoded. */
export interface Arguments {
  /** Value by position, whatever its name. */
  at(index: number): Literal | undefined;
  named(name: string): Literal | undefined;
  readonly count: number;
}

export type Literal = string | number | boolean | null;

/** One step of a resource path: `getByTitle('Orders')` or `items(5)` or `versions`. */
export interface Segment {
  readonly name: string;
  readonly arguments: Arguments | undefined;
}

interface Given {
  readonly name: string | undefined;
  readonly value: Literal;
}

const decode = (raw: string): string => {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
};

/** Splits at a separator that stands outside quotes and parentheses. */
function splitOutside(raw: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const character = raw[index];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
    else if (!quoted && depth === 0 && character === separator) {
      parts.push(raw.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(raw.slice(start));
  return parts;
}

/** A literal of the path: text, guid'…', datetime'…', number, boolean, null, or an alias `@p1` of the query. */
export function parseLiteral(raw: string, aliases: ReadonlyMap<string, string>): Literal {
  const trimmed = raw.trim();
  if (trimmed.startsWith('@')) {
    const alias = aliases.get(trimmed.toLowerCase());
    if (alias === undefined) throw errors.invalidQuery(`The parameter ${trimmed} has no value.`);
    return parseLiteral(alias, new Map());
  }
  const quoted = /^(?:guid|datetime)?'([\s\S]*)'$/i.exec(trimmed)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  if (/^null$/i.test(trimmed)) return null;
  if (/^-?\d+(\.\d+)?[lLdDmM]?$/.test(trimmed)) return Number.parseFloat(trimmed);
  return trimmed;
}

function parseArguments(raw: string, aliases: ReadonlyMap<string, string>): Arguments {
  const given: Given[] = splitOutside(raw, ',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [, name, value] = /^(?:\s|%20|\+)*([A-Za-z_][\w]*)\s*=([\s\S]*)$/i.exec(part) ?? [];
      return value === undefined
        ? { name: undefined, value: parseLiteral(decode(part), aliases) }
        : { name: name?.toLowerCase(), value: parseLiteral(decode(value), aliases) };
    });
  return {
    at: (index) => given[index]?.value,
    named: (name) => given.find((one) => one.name === name.toLowerCase())?.value,
    count: given.length,
  };
}

/** Reads the part of a raw URL after `/_api/`; slashes inside quotes belong to the literal. */
export function parseSegments(rawPath: string, aliases: ReadonlyMap<string, string>): Segment[] {
  const path = rawPath.replaceAll(/%27/g, "'").replaceAll(/%28/g, '(').replaceAll(/%29/g, ')');
  return splitOutside(path, '/')
    .filter((part) => part !== '')
    .map((part) => {
      const open = part.indexOf('(');
      if (open < 0) return { name: decode(part), arguments: undefined };
      if (!part.endsWith(')')) throw errors.invalidQuery(`The expression "${part}" is not valid.`);
      return {
        name: decode(part.slice(0, open)),
        arguments: parseArguments(part.slice(open + 1, -1), aliases),
      };
    });
}
