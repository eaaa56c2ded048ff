import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Context } from '@loggkontroll/core/workflow';

/** A context in which somebody acts, on Monday 5 October 2026 at 11 in Sweden unless told otherwise. */
export const as =
  (personId: string, ...roles: Context['actor']['roles']) =>
  (now = '2026-10-05T09:00:00Z'): Context => ({ actor: { personId, roles }, now: isoInstantOf(now) });
