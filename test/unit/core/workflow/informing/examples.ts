import { informingDecider } from '@loggkontroll/core/workflow';
import type {
  EmployeeToInform,
  InformingCommand,
  InformingEvent,
  InformingFacts,
} from '@loggkontroll/core/workflow';
import { as } from '../acting.ts';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';

export const { given } = specificationOf(informingDecider);

export const bot = as('bot', 'bot')();
export const manager = as('manager', 'unit-manager')();
export const anna = as('anna')();

export const facts: InformingFacts = {
  ...{ informingId: 'informing-von-unit-1-at-hiring-2026', policyId: 'von', policyVersion: 1 },
  ...{ departmentId: 'housing', unitId: 'unit-1', branch: 'provider' },
  ...{ occasion: 'at-hiring', year: 2026, part: 1, responsible: 'manager', responsiblesManager: 'area' },
  points: ['only-what-the-work-needs', 'access-is-reviewed', 'more-is-unlawful-access'],
};

export const employees: readonly EmployeeToInform[] = [
  { employeeId: 'anna01', name: 'Anna', personId: 'anna', informBy: '2026-10-15' },
  { employeeId: 'bo02', name: 'Bo', informBy: '2026-10-10' },
  { employeeId: 'chef03', name: 'Chef', personId: 'manager', informBy: '2026-10-20' },
];

export const commands = {
  open: { type: 'openInforming', ...facts },
  add: { type: 'addEmployeesToInform', employees },
  letGo: { type: 'letEmployeesGo', employeeIds: ['bo02'] },
  passOn: { type: 'passInformingOn', responsible: 'area' },
  confirm: { type: 'confirmReading', employeeId: 'anna01' },
  list: { type: 'confirmByList', employeeIds: ['bo02'], on: '2026-10-02' },
  supersede: { type: 'supersedeInforming' },
} as const satisfies Record<string, InformingCommand>;

export const opened: Past<InformingEvent> = [{ type: 'informingOpened', ...facts }, 'bot'];
export const added: Past<InformingEvent> = [{ type: 'employeesToInformAdded', employees }, 'bot'];
export const confirmed: Past<InformingEvent> = [{ type: 'readingConfirmed', employeeId: 'anna01' }, 'anna'];
export const listed: Past<InformingEvent> = [
  { type: 'listConfirmed', employeeIds: ['bo02'], on: '2026-10-02' },
  'manager',
];
export const gone: Past<InformingEvent> = [{ type: 'employeesToInformGone', employeeIds: ['chef03'] }, 'bot'];
export const superseded: Past<InformingEvent> = [{ type: 'informingSuperseded' }, 'bot'];
