import type { Control } from '@loggkontroll/core/workflow';
import { keyOf, recordList, shown } from '../record-list.ts';

/** The internal-control register: one folder a department, where its head states deviations. */
export const controls = recordList<Control>()({
  list: {
    name: 'Controls',
    title: 'Internkontroll',
    description: 'Årets kontroller per avdelning',
    views: [
      {
        title: 'Alla kontroller',
        fields: ['LinkTitle', 'Year', 'Period', 'Status', 'Outcome', 'DueOn'],
        orderBy: 'Period',
      },
    ],
    rights: { Planners: 'Loggkontroll Act' },
    folders: { per: 'department', rights: { 'department-head': 'Loggkontroll Act' } },
  },
  idOf: (control) => control.controlId,
  titleOf: (control) => control.clusterName,
  folderOf: (control) => control.departmentId,
  projections: {
    Year: keyOf('År', (control: Control) => String(control.year)),
    Kind: keyOf('Slag', (control: Control) => control.kind),
    PolicyId: keyOf('Rutin', (control: Control) => control.policyId),
    Period: keyOf('Period', (control: Control) => control.period),
    UnitId: keyOf('Enhet', (control: Control) => control.unitId),
    DepartmentId: keyOf('Avdelning', (control: Control) => control.departmentId),
    OrderId: keyOf('Beställning', (control: Control) => control.orderId),
    DueOn: keyOf('Senast', (control: Control) => control.dueOn),
    Branch: shown('Gren', (control: Control) => control.branch),
    Outcome: shown('Utfall', (control: Control) => control.done?.result.outcome),
  },
});
