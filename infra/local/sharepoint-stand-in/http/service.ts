import { authenticate, handle, refuse, type HandleOptions } from '../handle.ts';
import { callerName } from '../protocol/caller.ts';
import { readBatch, writeBatch } from '../protocol/batch.ts';
import { errors, SharePointError } from '../protocol/errors.ts';
import type { HttpRequest, HttpResponse } from '../protocol/http.ts';
import { verbOf } from '../protocol/verbs.ts';
import type { Disturbances } from './disturbances.ts';
import type { FaultStorm, PartsFail } from './fault-storm.ts';
import type { LoggedPart, RequestLog } from './request-log.ts';

export interface ServiceOptions extends HandleOptions {
  readonly disturbances: Disturbances;
  readonly storm: FaultStorm;
  readonly log: RequestLog;
}

const isBatch = (url: string): boolean => /\/_api\/\$batch\/?(\?|$)/i.test(url.replace(/%24/gi, '$'));

/** How many operations a request asks for. */
export function partsOf(request: HttpRequest): number {
  if (!isBatch(request.url)) return 1;
  try {
    return readBatch(request).length;
  } catch {
    return 1;
  }
}

const withoutOrigin = (url: string): string => url.replace(/^https?:\/\/[^/]+/i, '');

function answerOne(options: ServiceOptions, request: HttpRequest): HttpResponse {
  const throttled = options.disturbances.next(verbOf(request), request.url, ['throttle']);
  if (throttled?.kind === 'throttle') return refuse(errors.throttled(throttled.status, throttled.retryAfter));
  return handle(options, request);
}

/** Each part by itself: a batch is not a transaction. */
function answerBatch(
  options: ServiceOptions,
  request: HttpRequest,
  parts: LoggedPart[],
  fails?: PartsFail,
): HttpResponse {
  const throttled = options.disturbances.next('POST', request.url, ['throttle']);
  if (throttled?.kind === 'throttle') return refuse(errors.throttled(throttled.status, throttled.retryAfter));
  try {
    authenticate(options.store, request);
    const responses = readBatch(request).map((part, index) => {
      const response = fails && index >= fails.from ? refuse(fails.with) : answerOne(options, part);
      parts.push({ method: verbOf(part), path: withoutOrigin(part.url), status: response.status });
      return response;
    });
    return writeBatch(responses);
  } catch (error) {
    if (error instanceof SharePointError) return refuse(error);
    throw error;
  }
}

function nameOfCaller(options: ServiceOptions, request: HttpRequest): string {
  try {
    return callerName(authenticate(options.store, request));
  } catch {
    return '';
  }
}

/** Answers a request of the REST service and writes it into the log. */
export function serve(options: ServiceOptions, request: HttpRequest, fails?: PartsFail): HttpResponse {
  const started = performance.now();
  const parts: LoggedPart[] = [];
  const response = isBatch(request.url)
    ? answerBatch(options, request, parts, fails)
    : answerOne(options, request);
  options.log.add({
    method: verbOf(request),
    path: withoutOrigin(request.url),
    principal: nameOfCaller(options, request),
    status: response.status,
    operations: isBatch(request.url) ? parts.length : 1,
    parts,
    journey: request.headers['x-loggkontroll-journey'] ?? '',
    milliseconds: performance.now() - started,
    bytes: Buffer.byteLength(response.body),
  });
  return response;
}
