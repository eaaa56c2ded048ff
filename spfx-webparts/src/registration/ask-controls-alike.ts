import { operationOf } from '@loggkontroll/core/organisation';
import type { Unit } from '@loggkontroll/core/organisation';
import { controlsAlike } from '@loggkontroll/ui/components/registration-form';
import type { ControlAlike, ControlChoice } from '@loggkontroll/ui/components/registration-form';
import type { Session } from '../shared/session';
import { statesOf } from '../shared/states-of';

/**
 * Asks for controls like a chosen one: two requests at once for a systematic review, one for the other kinds, since only
 * systematic reviews are ordered. An order stands in the folder of its operation's first unit, so all of the operation's
 * units are asked for; what the person may not see, SharePoint leaves out.
 */
export const askControlsAlike =
  ({ register }: Session, units: readonly Unit[]) =>
  async (choice: ControlChoice): Promise<readonly ControlAlike[]> => {
    const { unitId, kind, period } = choice;
    const unit = units.find((each) => each.unitId === unitId);
    if (!unit) return [];
    const operation = operationOf(unit, units).map((each) => each.unitId);
    const where = { Period: period, UnitId: operation };
    const [orders, registrations] = await Promise.all([
      kind === 'systematic-review' ? register.orders.list({ where }).then(statesOf) : [],
      register.registrations.list({ where: { ...where, Kind: kind } }).then(statesOf),
    ]);
    return controlsAlike(choice, { units, orders, registrations });
  };
