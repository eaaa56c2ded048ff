import type { Answer } from './answer.ts';
import type { Entity, Linked } from './entity.ts';
import { errors } from './errors.ts';
import type { HttpResponse } from './http.ts';
import { isRecord } from '../store/row.ts';

export type Metadata = 'minimal' | 'none' | 'verbose';

/** How the caller wants the answer written. */
export interface Rendering {
  readonly metadata: Metadata;
  /** Absolute URL of the web, for `odata.id`, `odata.metadata` and `__metadata`. */
  readonly webUrl: string;
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

/** `application/json` alone means minimal metadata, as SharePoint Online treats it. */
export function metadataOf(accept: string | undefined): Metadata {
  const wanted = (accept ?? '').toLowerCase();
  if (wanted.includes('odata=verbose')) return 'verbose';
  return wanted.includes('odata=nometadata') ? 'none' : 'minimal';
}

/** The part of `Author/Title` paths below one navigation property. */
const below = (paths: readonly string[], name: string): string[] =>
  paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));

const isList = (linked: Linked): linked is readonly Entity[] => Array.isArray(linked);

function verboseValue(value: unknown): unknown {
  if (Array.isArray(value)) return { results: value.map(verboseValue) };
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, verboseValue(part)]));
  }
  return value;
}

const annotations = (entity: Entity, rendering: Rendering): Record<string, unknown> => {
  const uri = `${rendering.webUrl}/_api/${entity.path}`;
  switch (rendering.metadata) {
    case 'none':
      return {};
    case 'minimal':
      return {
        'odata.type': entity.type,
        'odata.id': uri,
        ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }),
        'odata.editLink': entity.path,
      };
    case 'verbose':
      return {
        __metadata: {
          id: uri,
          uri,
          ...(entity.etag === undefined ? {} : { etag: entity.etag }),
          type: entity.type,
        },
      };
  }
};

function renderLinked(linked: Linked, rendering: Rendering): unknown {
  if (linked === null) return null;
  if (!isList(linked)) return renderEntity(linked, rendering);
  const all = linked.map((one) => renderEntity(one, rendering));
  return rendering.metadata === 'verbose' ? { results: all } : all;
}

/** Paths whose first name is written as the entity writes it. */
const canonical = (entity: Entity, paths: readonly string[]): string[] =>
  paths.map((path) => {
    const [name = path, ...rest] = path.split('/');
    return [entity.canonical(name), ...rest].join('/');
  });

/** The entity with what `$select` names (or its defaults) and what `$expand` follows. */
export function renderEntity(entity: Entity, rendering: Rendering): Record<string, unknown> {
  const rendered: Record<string, unknown> = annotations(entity, rendering);
  const select = canonical(entity, rendering.select);
  const expand = canonical(entity, rendering.expand);
  const expanded = new Set(expand.map((path) => path.split('/')[0] ?? path));
  const direct = select.filter((path) => !path.includes('/') && path !== '*');
  const everything = select.length === 0 || select.includes('*');
  for (const name of [...(everything ? entity.defaults : []), ...direct]) {
    if (expanded.has(name)) continue;
    const value = entity.get(name);
    if (value !== undefined) rendered[name] = rendering.metadata === 'verbose' ? verboseValue(value) : value;
    else if (entity.follow(name) === undefined) throw errors.unknownProperty(name);
  }
  for (const path of select) {
    const name = path.split('/')[0] ?? path;
    if (path.includes('/') && !expanded.has(name)) throw unexpanded(name);
  }
  for (const name of expanded) {
    const linked = entity.follow(name);
    if (linked === undefined) {
      rendered[name] = expandedValue(entity, name, rendering);
      continue;
    }
    rendered[name] = renderLinked(linked, {
      ...rendering,
      select: below(select, name),
      expand: below(expand, name),
    });
  }
  return rendered;
}

/** A property that is no navigation may stand in `$expand`: it is then sent as if it were selected. */
const expandedValue = (entity: Entity, name: string, { metadata }: Rendering): unknown => {
  const value = entity.get(name);
  if (value === undefined) throw errors.unknownProperty(name);
  return metadata === 'verbose' ? verboseValue(value) : value;
};

const unexpanded = (name: string) =>
  errors.invalidQuery(
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );

function renderValue(name: string, value: unknown, rendering: Rendering): unknown {
  if (rendering.metadata === 'verbose') return { d: { [name]: verboseValue(value) } };
  const metadata =
    rendering.metadata === 'minimal'
      ? { 'odata.metadata': `${rendering.webUrl}/_api/$metadata#${name}` }
      : {};
  if (value === null) return { ...metadata, 'odata.null': true };
  return isRecord(value) ? { ...metadata, ...value } : { ...metadata, value };
}

function renderCollection(answer: Extract<Answer, { kind: 'collection' }>, rendering: Rendering): unknown {
  const all = answer.entities.map((entity) => renderEntity(entity, rendering));
  if (rendering.metadata === 'verbose') {
    return { d: { results: all, ...(answer.next === undefined ? {} : { __next: answer.next }) } };
  }
  const metadata =
    rendering.metadata === 'minimal'
      ? { 'odata.metadata': `${rendering.webUrl}/_api/$metadata#${answer.type}` }
      : {};
  const next = answer.next === undefined ? {} : { 'odata.nextLink': answer.next };
  return { ...metadata, value: all, ...next };
}

function renderOne(entity: Entity, rendering: Rendering): unknown {
  const rendered = renderEntity(entity, rendering);
  if (rendering.metadata === 'verbose') return { d: rendered };
  return rendering.metadata === 'minimal'
    ? { 'odata.metadata': `${rendering.webUrl}/_api/$metadata#${entity.type}/@Element`, ...rendered }
    : rendered;
}

const contentTypes: Readonly<Record<Metadata, string>> = {
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8',
};

export function render(answer: Answer, rendering: Rendering): HttpResponse {
  const asJson = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) => ({
    status,
    headers: { 'Content-Type': contentTypes[rendering.metadata], ...headers },
    body: JSON.stringify(body),
  });
  switch (answer.kind) {
    case 'entity': {
      const headers = answer.entity.etag === undefined ? {} : { ETag: answer.entity.etag };
      return asJson(answer.status ?? 200, renderOne(answer.entity, rendering), headers);
    }
    case 'collection':
      return asJson(200, renderCollection(answer, rendering));
    case 'value':
      return asJson(200, renderValue(answer.name, answer.value, rendering));
    case 'nothing':
      return {
        status: answer.status,
        headers: answer.etag === undefined ? {} : { ETag: answer.etag },
        body: '',
      };
    case 'bytes':
      return { status: 200, headers: { 'Content-Type': answer.contentType }, body: answer.bytes };
    case 'json':
      return {
        status: 200,
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: answer.body,
      };
  }
}
