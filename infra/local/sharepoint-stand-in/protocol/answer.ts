import type { Entity } from './entity.ts';

/** What a resource answers, before it is written in the form the client accepts. */
export type Answer =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly status?: number }
  | {
      readonly kind: 'collection';
      readonly type: string;
      readonly entities: readonly Entity[];
      readonly next?: string | undefined;
    }
  /** Result of a method or value of a property; objects are complex values. */
  | { readonly kind: 'value'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'nothing'; readonly status: 200 | 204; readonly etag?: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly contentType: string }
  /** JSON that SharePoint writes the same whatever is accepted. */
  | { readonly kind: 'json'; readonly body: string };

export const done: Answer = { kind: 'nothing', status: 200 };
export const saved: Answer = { kind: 'nothing', status: 204 };
export const valueOf = (name: string, value: unknown): Answer => ({ kind: 'value', name, value });
export const entityOf = (entity: Entity): Answer => ({ kind: 'entity', entity });
export const createdOf = (entity: Entity): Answer => ({ kind: 'entity', entity, status: 201 });
/** A MERGE's answer: nothing but the new ETag. */
export const savedAs = (etag: string): Answer => ({ kind: 'nothing', status: 204, etag });
