import type { Department, Unit } from '@loggkontroll/core/organisation';
import { actingBot } from './web-part-site.ts';
import type { WebPartSite } from './web-part-site.ts';

/** The first of a department's units. */
export const unitOf = ({ municipality }: WebPartSite, { departmentId }: Department): Unit => {
  const unit = municipality.units.find((each) => each.departmentId === departmentId);
  if (!unit) throw new Error('A department without units.');
  return unit;
};

/** The first three quarters done, the fourth as given. */
export const furnishYear = async (
  site: WebPartSite,
  department: Department,
  fourth: 'open' | 'done',
): Promise<Unit> => {
  const unit = unitOf(site, department);
  const { unitId } = unit;
  for (const quarter of [1, 2, 3]) {
    await site.addControl({
      controlId: `control-${department.departmentId}-${quarter}`,
      unitId,
      period: `2026-Q${quarter}`,
    });
  }
  await site.addControl(
    { controlId: `control-${department.departmentId}-4`, unitId, period: '2026-Q4' },
    fourth === 'open' ? 'open' : {},
  );
  return unit;
};

/** The fourth quarter's control is done, with remark. */
export const completeYear = async (site: WebPartSite, department: Department): Promise<void> => {
  const { managerId } = unitOf(site, department);
  const done = await site.bot.controls.act(
    `control-${department.departmentId}-4`,
    {
      type: 'completeControl',
      registrationId: `registration-${department.departmentId}-4`,
      reviewer: managerId,
      result: {
        finishedOn: '2026-11-20',
        outcome: 'remark',
        employees: 4,
        accesses: 80,
        breach: { status: 'reported', persons: 1 },
      },
    },
    actingBot,
  );
  if (!done.ok) throw new Error(done.refusal.code);
};
