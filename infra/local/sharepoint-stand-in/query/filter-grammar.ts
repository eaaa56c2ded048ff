import peggy from 'peggy';
import { errors } from '../protocol/errors.ts';
import type { Condition } from './condition.ts';

/** The `$filter` language SharePoint understands for list items: no endswith, tolower or arithmetic. */
const grammar = String.raw`
{{
  const chain = (kind, first, rest) => rest.reduce((left, right) => ({ kind, left, right }), first);
  const turned = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };
  const compare = (comparison, field, literal) => ({ kind: 'compare', comparison, ...field, literal });
}}

Start = _ expression:Or _ { return expression; }

Or = first:And rest:(__ "or"i __ right:And { return right; })* { return chain('or', first, rest); }
And = first:Term rest:(__ "and"i __ right:Term { return right; })* { return chain('and', first, rest); }

Term
  = "(" _ inner:Or _ ")" { return inner; }
  / TextFunction
  / field:Field __ comparison:Comparison __ literal:Literal { return compare(comparison, field, literal); }
  / literal:Literal __ comparison:Comparison __ field:Field { return compare(turned[comparison], field, literal); }

TextFunction
  = call:(StartsWith / Contains) truth:(__ "eq"i __ value:("true"i / "1") { return value; })? { return call; }

StartsWith = "startswith"i _ "(" _ path:Path _ "," _ text:Text _ ")" { return { kind: 'startswith', path, text }; }
Contains = "substringof"i _ "(" _ text:Text _ "," _ path:Path _ ")" { return { kind: 'contains', path, text }; }

Field
  = part:DatePart _ "(" _ path:Path _ ")" { return { path, part }; }
  / path:Path { return { path }; }

DatePart = part:("day"i / "month"i / "year"i / "hour"i / "minute"i / "second"i) &(_ "(") { return part.toLowerCase(); }
Comparison = name:("eq"i / "ne"i / "gt"i / "ge"i / "lt"i / "le"i) { return name.toLowerCase(); }

Literal
  = "datetime"i value:Text { return { type: 'datetime', value }; }
  / "guid"i value:Text { return { type: 'guid', value }; }
  / value:Text { return { type: 'text', value }; }
  / "null"i !Letter { return { type: 'null', value: null }; }
  / "true"i !Letter { return { type: 'boolean', value: true }; }
  / "false"i !Letter { return { type: 'boolean', value: false }; }
  / digits:$("-"? [0-9]+ ("." [0-9]+)?) [LDFMldfm]? !Letter { return { type: 'number', value: Number(digits) }; }

Text = "'" characters:("''" { return "'"; } / [^'])* "'" { return characters.join(''); }
Path = $(Name ("/" Name)*)
Name = $([A-Za-z_] [A-Za-z0-9_]*)
Letter = [A-Za-z0-9_]
_ = [ \t]*
__ = [ \t]+
`;

const parser = peggy.generate(grammar);

/** Reads a `$filter`; what the language has no word for is refused as SharePoint refuses it. */
export function parseFilter(filter: string): Condition {
  try {
    return parser.parse(filter) as Condition;
  } catch {
    throw errors.invalidQuery(`The expression "${filter}" is not valid.`);
  }
}
