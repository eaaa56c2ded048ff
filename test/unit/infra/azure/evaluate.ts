/** Evaluates the template language's expressions as far as the deployment uses them; throws on anything else. */
export const evaluate = (text: string, parameters: Readonly<Record<string, string | number>>): string => {
  if (!text.startsWith('[')) return text;
  const tokens = tokensOf(text.slice(1, -1));
  const value = operand(tokens, parameters);
  if (tokens.length > 0) throw new SyntaxError(`Left over: ${tokens.join(' ')}`);
  return value;
};

const functions: Readonly<Record<string, (...values: string[]) => string>> = {
  concat: (...values) => values.join(''),
  resourceId: (type, ...names) => `/group/${type}/${names.join('/')}`,
  extensionResourceId: (of, type, name) => `${of}/providers/${type}/${name}`,
  subscriptionResourceId: (type, name) => `/subscription/${type}/${name}`,
  uniqueString: (...values) => `u${String(values.join().length).padStart(12, '0')}`,
  guid: (...values) => `guid-of-${values.join('+').replaceAll('/', '-')}`,
  reference: (id, apiVersion) => `reference(${id}@${apiVersion})`,
  resourceGroup: () => 'group',
  subscription: () => 'subscription',
};

function tokensOf(code: string): string[] {
  const tokens = code.match(/'(?:[^']|'')*'|[A-Za-z]+|[(),.]|\d+/g) ?? [];
  if (tokens.join('') !== code.replace(/ (?=(?:[^']*'[^']*')*[^']*$)/g, ''))
    throw new SyntaxError(`Not an expression: ${code}`);
  return tokens;
}

function operand(tokens: string[], parameters: Readonly<Record<string, string | number>>): string {
  const token = tokens.shift() ?? '';
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  let value = called(token, operandsOf(tokens, parameters), parameters);
  while (tokens[0] === '.') value = `${value}.${tokens.splice(0, 2)[1] ?? ''}`;
  return value;
}

function operandsOf(tokens: string[], parameters: Readonly<Record<string, string | number>>): string[] {
  if (tokens.shift() !== '(') throw new SyntaxError('A function needs its operands');
  const operands: string[] = [];
  while (tokens[0] !== ')') {
    operands.push(operand(tokens, parameters));
    if (tokens[0] === ',') tokens.shift();
  }
  tokens.shift();
  return operands;
}

function called(
  name: string,
  operands: string[],
  parameters: Readonly<Record<string, string | number>>,
): string {
  if (name === 'parameters') {
    const value = parameters[operands[0] ?? ''];
    if (value === undefined) throw new RangeError(`No parameter ${operands[0] ?? ''}`);
    return String(value);
  }
  const known = functions[name];
  if (known === undefined) throw new RangeError(`No function ${name}`);
  return known(...operands);
}
