import type { Answer } from './answer.ts';
import { errors } from './errors.ts';
import type { HttpRequest } from './http.ts';
import type { Resource } from './resource.ts';

/** The verb meant: POST may carry another in `X-HTTP-Method`. */
export function verbOf(request: HttpRequest): string {
  const method = request.method.toUpperCase();
  return method === 'POST' ? (request.headers['x-http-method'] ?? 'POST').toUpperCase() : method;
}

export const isWrite = (verb: string): boolean => verb !== 'GET' && verb !== 'HEAD';

/** Does what the verb asks of the resource. */
export function perform(resource: Resource, verb: string): Answer {
  const actions: Readonly<Record<string, (() => Answer) | undefined>> = {
    GET: resource.read,
    HEAD: resource.read,
    POST: resource.post ?? resource.read,
    MERGE: resource.merge,
    PATCH: resource.merge,
    PUT: resource.put ?? resource.merge,
    DELETE: resource.remove,
  };
  const action = actions[verb];
  if (!action) throw errors.methodNotAllowed(verb);
  return action();
}
