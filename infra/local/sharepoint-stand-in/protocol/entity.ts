/** An object of SharePoint's model as it can be asked for: its own properties, and what `$expand` follows. */
export interface Entity {
  /** For example `SP.List`; the `odata.type`. */
  readonly type: string;
  /** Path after `/_api/`, the `odata.editLink`. */
  readonly path: string;
  readonly etag?: string | undefined;
  /** Sent when nothing is selected. */
  readonly defaults: readonly string[];
  /** The name as SharePoint writes it; but for items' columns, case does not matter in a request. */
  canonical(name: string): string;
  /** The value of a property; `undefined` where there is no such property. */
  get(name: string): unknown;
  /** What a navigation property leads to; `undefined` where there is none. */
  follow(name: string): Linked | undefined;
}

export type Linked = Entity | readonly Entity[] | null;

export interface EntityParts {
  readonly type: string;
  readonly path: string;
  readonly etag?: string | undefined;
  /** Sent by default; a function is asked only when needed. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Sent only when selected. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly links?: Readonly<Record<string, () => Linked>>;
}

const settle = (value: unknown): unknown =>
  typeof value === 'function' ? (value as () => unknown)() : value;

const own = (record: Readonly<Record<string, unknown>> | undefined, name: string): boolean =>
  record !== undefined && Object.hasOwn(record, name);

export function createEntity(parts: EntityParts): Entity {
  const names = [parts.properties, parts.extra, parts.links].flatMap((record) => Object.keys(record ?? {}));
  return {
    type: parts.type,
    path: parts.path,
    etag: parts.etag,
    defaults: Object.keys(parts.properties),
    canonical: (name) =>
      names.includes(name)
        ? name
        : (names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? name),
    get: (name) => {
      if (own(parts.properties, name)) return settle(parts.properties[name]);
      if (own(parts.extra, name)) return settle(parts.extra?.[name]);
      return undefined;
    },
    follow: (name) => (own(parts.links, name) ? parts.links?.[name]?.() : undefined),
  };
}
