import peggy from 'peggy';

export type FormulaValue = string | number | boolean | null;

/** A formula of a calculated column, read. */
export type Formula =
  | { readonly kind: 'literal'; readonly value: FormulaValue }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Formula[] };

/** Excel's language as far as calculated columns commonly use it; arguments parted by comma or semicolon. */
const grammar = String.raw`
{{
  const chain = (first, rest) =>
    rest.reduce((left, [operator, right]) => ({ kind: 'operation', operator, left, right }), first);
}}
Start = _ "="? _ formula:Comparison _ { return formula; }
Comparison = first:Joined rest:(_ o:("<>" / "<=" / ">=" / "=" / "<" / ">") _ r:Joined { return [o, r]; })* { return chain(first, rest); }
Joined = first:Sum rest:(_ o:"&" _ r:Sum { return [o, r]; })* { return chain(first, rest); }
Sum = first:Product rest:(_ o:("+" / "-") _ r:Product { return [o, r]; })* { return chain(first, rest); }
Product = first:Value rest:(_ o:("*" / "/") _ r:Value { return [o, r]; })* { return chain(first, rest); }
Value
  = "(" _ inner:Comparison _ ")" { return inner; }
  / name:$([A-Za-z]+) _ "(" _ given:Given? _ ")" { return { kind: 'call', name: name.toUpperCase(), given: given ?? [] }; }
  / '"' text:('""' { return '"'; } / [^"])* '"' { return { kind: 'literal', value: text.join('') }; }
  / digits:$("-"? [0-9]+ ("." [0-9]+)?) { return { kind: 'literal', value: Number(digits) }; }
  / "TRUE"i !Letter { return { kind: 'literal', value: true }; }
  / "FALSE"i !Letter { return { kind: 'literal', value: false }; }
  / "[" name:$[^\]]+ "]" { return { kind: 'column', name }; }
  / name:$(Letter+) { return { kind: 'column', name }; }
Given = first:Comparison rest:(_ [,;] _ one:Comparison { return one; })* { return [first, ...rest]; }
Letter = [A-Za-z0-9_\u00c0-\u024f]
_ = [ \t\r\n]*
`;

const parser = peggy.generate(grammar);

/** The formula, or nothing where it is not one. */
export function parseFormula(text: string): Formula | undefined {
  try {
    return parser.parse(text) as Formula;
  } catch {
    return undefined;
  }
}

/** Names of the columns a formula reads, as it writes them. */
export function columnsOfFormula(formula: Formula): string[] {
  switch (formula.kind) {
    case 'literal':
      return [];
    case 'column':
      return [formula.name];
    case 'operation':
      return [...columnsOfFormula(formula.left), ...columnsOfFormula(formula.right)];
    case 'call':
      return formula.given.flatMap(columnsOfFormula);
  }
}

const asNumber = (value: FormulaValue): number => (value === null || value === '' ? 0 : Number(value));
const asString = (value: FormulaValue): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
const asTruth = (value: FormulaValue): boolean =>
  value !== null && value !== '' && value !== 0 && value !== false;

function compare(left: FormulaValue, right: FormulaValue): number {
  if (typeof left === 'number' || typeof right === 'number') return asNumber(left) - asNumber(right);
  return asString(left).toLowerCase().localeCompare(asString(right).toLowerCase());
}

const operators: Readonly<Record<string, (left: FormulaValue, right: FormulaValue) => FormulaValue>> = {
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>': (left, right) => compare(left, right) > 0,
  '>=': (left, right) => compare(left, right) >= 0,
  '&': (left, right) => asString(left) + asString(right),
  '+': (left, right) => asNumber(left) + asNumber(right),
  '-': (left, right) => asNumber(left) - asNumber(right),
  '*': (left, right) => asNumber(left) * asNumber(right),
  '/': (left, right) => asNumber(left) / asNumber(right),
};

const first = (values: readonly FormulaValue[]): FormulaValue => values[0] ?? null;
const count = (values: readonly FormulaValue[], index: number, otherwise: number): number => {
  const value = values[index];
  return value === undefined ? otherwise : asNumber(value);
};
const date = (values: readonly FormulaValue[]): Date => new Date(asString(first(values)));

/** Functions whose arguments are all worked out first. */
const functions: Readonly<Record<string, (values: readonly FormulaValue[]) => FormulaValue>> = {
  AND: (values) => values.every(asTruth),
  OR: (values) => values.some(asTruth),
  NOT: (values) => !asTruth(first(values)),
  CONCATENATE: (values) => values.map(asString).join(''),
  LEFT: (values) => asString(first(values)).slice(0, count(values, 1, 1)),
  RIGHT: (values) => asString(first(values)).slice(-count(values, 1, 1)),
  MID: (values) =>
    asString(first(values)).slice(count(values, 1, 1) - 1, count(values, 1, 1) - 1 + count(values, 2, 0)),
  LEN: (values) => asString(first(values)).length,
  UPPER: (values) => asString(first(values)).toUpperCase(),
  LOWER: (values) => asString(first(values)).toLowerCase(),
  TRIM: (values) => asString(first(values)).trim(),
  ISBLANK: (values) => first(values) === null || first(values) === '',
  ROUND: (values) => Number(asNumber(first(values)).toFixed(count(values, 1, 0))),
  INT: (values) => Math.floor(asNumber(first(values))),
  ABS: (values) => Math.abs(asNumber(first(values))),
  SUM: (values) => values.reduce<number>((sum, value) => sum + asNumber(value), 0),
  MIN: (values) => Math.min(...values.map(asNumber)),
  MAX: (values) => Math.max(...values.map(asNumber)),
  YEAR: (values) => date(values).getUTCFullYear(),
  MONTH: (values) => date(values).getUTCMonth() + 1,
  DAY: (values) => date(values).getUTCDate(),
};

/** Whether every function a formula calls is one of ours. */
export function knowsFunctions(formula: Formula): boolean {
  switch (formula.kind) {
    case 'literal':
    case 'column':
      return true;
    case 'operation':
      return knowsFunctions(formula.left) && knowsFunctions(formula.right);
    case 'call':
      return (formula.name === 'IF' || formula.name in functions) && formula.given.every(knowsFunctions);
  }
}

/** The value of a formula for one item. */
export function evaluate(formula: Formula, valueOf: (column: string) => FormulaValue): FormulaValue {
  switch (formula.kind) {
    case 'literal':
      return formula.value;
    case 'column':
      return valueOf(formula.name);
    case 'operation': {
      const work = operators[formula.operator];
      return work ? work(evaluate(formula.left, valueOf), evaluate(formula.right, valueOf)) : null;
    }
    case 'call': {
      const [condition, yes, no] = formula.given;
      if (formula.name === 'IF' && condition && yes) {
        const chosen = asTruth(evaluate(condition, valueOf)) ? yes : no;
        return chosen ? evaluate(chosen, valueOf) : false;
      }
      return functions[formula.name]?.(formula.given.map((one) => evaluate(one, valueOf))) ?? null;
    }
  }
}
