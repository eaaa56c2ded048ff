/** The query string of a request, decoded: `$select` as paths, aliases (`@p1`) apart. */
export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly filter: string | undefined;
  readonly orderBy: string | undefined;
  readonly top: number | undefined;
  /** Counts in collections that are not list items; there SharePoint ignores it. */
  readonly skip: number;
  readonly skipToken: string | undefined;
  readonly aliases: ReadonlyMap<string, string>;
  /** Every parameter as sent and decoded, for links to the next page. */
  readonly all: readonly (readonly [string, string])[];
}

const decode = (raw: string): string => {
  const spaced = raw.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
};

const names = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

export function parseQuery(raw: string): Query {
  const all = raw
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): readonly [string, string] => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? [decode(pair), '']
        : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    });
  const parameters = new Map(all.map(([name, value]) => [name.toLowerCase(), value]));
  const top = parameters.get('$top');
  const skip = parameters.get('$skip') ?? '';
  return {
    select: names(parameters.get('$select')),
    expand: names(parameters.get('$expand')),
    filter: parameters.get('$filter') === '' ? undefined : parameters.get('$filter'),
    orderBy: parameters.get('$orderby') === '' ? undefined : parameters.get('$orderby'),
    top: top === undefined || !/^\d+$/.test(top) ? undefined : Number(top),
    skip: /^\d+$/.test(skip) ? Number(skip) : 0,
    skipToken: parameters.get('$skiptoken'),
    aliases: new Map([...parameters].filter(([name]) => name.startsWith('@'))),
    all,
  };
}
