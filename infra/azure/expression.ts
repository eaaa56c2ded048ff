declare const expression: unique symbol;

/** A template expression: text that Azure Resource Manager evaluates, in its brackets. */
export type Expression = string & { readonly [expression]: true };

/** Something that may stand inside an expression. */
export type Operand = Expression | string | number;

const bracketed = (code: string): Expression => `[${code}]` as Expression;

const isExpression = (operand: Operand): operand is Expression =>
  typeof operand === 'string' && operand.startsWith('[') && operand.endsWith(']');

const codeOf = (operand: Operand): string => {
  if (typeof operand === 'number') return String(operand);
  return isExpression(operand) ? operand.slice(1, -1) : `'${operand.replaceAll("'", "''")}'`;
};

/** A call of a template function; text operands are quoted, expressions are put in as they are. */
export const call = (name: string, ...operands: readonly Operand[]): Expression =>
  bracketed(`${name}(${operands.map(codeOf).join(', ')})`);

/** A property of what an expression gives, `a.b.c`. */
export const property = (of: Expression, path: string): Expression => bracketed(`${codeOf(of)}.${path}`);

/** Texts and expressions joined. */
export const concat = (...parts: readonly Operand[]): Expression => call('concat', ...parts);

/** The id of a resource of this template; one name for each level of the type. */
export const resourceId = (type: string, ...names: readonly Operand[]): Expression =>
  call('resourceId', type, ...names);

/** The id of a resource that belongs to another one, as a role assignment does. */
export const extensionResourceId = (of: Expression, type: string, name: Operand): Expression =>
  call('extensionResourceId', of, type, name);

/** An expression where the resource's type asks for a number: Azure evaluates it before it looks at types. */
export const numeric = (of: Expression): number => of as string as unknown as number;
