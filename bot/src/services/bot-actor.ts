import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Context } from '@loggkontroll/core/workflow';

/** The bot acting for itself. */
export const asBot = (now: IsoInstant): Context => ({ actor: { personId: 'bot', roles: ['bot'] }, now });
