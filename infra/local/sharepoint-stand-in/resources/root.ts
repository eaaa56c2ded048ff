import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import type { Resource } from '../protocol/resource.ts';
import type { Arguments, Segment } from '../protocol/segments.ts';
import { contextInfo } from './context-info.ts';
import { listsResource } from './lists.ts';
import { siteResource } from './sites.ts';
import { webResource } from './webs.ts';

const none: Arguments = { at: () => undefined, named: () => undefined, count: 0 };

const roots: Readonly<Record<string, (context: Context) => Resource>> = {
  web: webResource,
  site: siteResource,
  lists: listsResource,
  contextinfo: contextInfo,
};

/** Walks a path from `/_api/` on; a key in parentheses chooses from the collection before it. */
export function walk(context: Context, segments: readonly Segment[]): Resource {
  const [first, ...rest] = segments;
  const root = first && roots[first.name.toLowerCase()];
  if (!first || !root) throw errors.resourceMissing(first?.name ?? '_api');
  let current = root(context);
  if (first.arguments && first.arguments.count > 0) current = keyOf(current, first);
  for (const segment of rest) current = stepTo(current, segment);
  return current;
}

function keyOf(collection: Resource, segment: Segment): Resource {
  if (!collection.key || !segment.arguments) throw errors.resourceMissing(segment.name);
  return collection.key(segment.arguments);
}

function stepTo(from: Resource, segment: Segment): Resource {
  const next = from.step?.(segment.name.toLowerCase(), segment.arguments ?? none);
  if (!next) throw errors.resourceMissing(segment.name);
  const keyed = next.key !== undefined && segment.arguments !== undefined && segment.arguments.count > 0;
  return keyed ? keyOf(next, segment) : next;
}
