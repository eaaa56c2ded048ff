import type { Field } from '../store/fields.ts';
import { asText, type Row } from '../store/row.ts';
import { errors } from '../protocol/errors.ts';
import {
  columnsOfFormula,
  evaluate,
  knowsFunctions,
  parseFormula,
  type Formula,
  type FormulaValue,
} from './formula.ts';

const invalid = () => errors.rule('The formula contains a syntax error or is not supported.');

const named = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find((field) => field.title === name) ?? fields.find((field) => field.name === name);

function formulaOf(field: Field): Formula {
  const formula = parseFormula(asText(field.properties.Formula));
  if (!formula) throw invalid();
  return formula;
}

/** Refuses a formula that cannot be read or that names columns the list does not have. */
export function guardFormula(fields: readonly Field[], text: string): void {
  const formula = parseFormula(text);
  const known =
    formula && knowsFunctions(formula) && columnsOfFormula(formula).every((name) => named(fields, name));
  if (known !== true) throw invalid();
}

/** Columns of the item table that a calculated column reads. */
export const columnsForCalculated = (field: Field, fields: readonly Field[]): string[] =>
  columnsOfFormula(formulaOf(field)).flatMap((name) => named(fields, name)?.column ?? []);

const plain = (value: unknown): FormulaValue =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

/** REST writes calculated numbers as text with 15 digits, and truth as 1 and 0. */
function written(value: FormulaValue): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? value.toPrecision(15) : value;
}

export function calculate(field: Field, fields: readonly Field[], row: Row): string | null {
  const value = evaluate(formulaOf(field), (name) => {
    const read = named(fields, name);
    const raw = read?.column === undefined ? null : row[read.column];
    return read?.type === 'Boolean' && raw !== null && raw !== undefined ? raw === 1 : plain(raw);
  });
  return written(value);
}
