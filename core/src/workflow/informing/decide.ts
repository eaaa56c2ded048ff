import { localOf, parseIsoDate } from '../../calendar/index.ts';
import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import { employeesPerPart } from './informing.ts';
import type {
  EmployeeToInform,
  Informing,
  InformingCommand,
  InformingEvent,
  InformingRefusal,
  InformingState,
} from './informing.ts';
import { yetToConfirm } from './waiting.ts';

type Decision = Result<readonly InformingEvent[], InformingRefusal>;
type CommandOf<T extends InformingCommand['type']> = Extract<InformingCommand, { readonly type: T }>;

const isNew = ({ employees }: Informing, { employeeId }: EmployeeToInform): boolean =>
  !employees.some((known) => known.employeeId === employeeId && known.gone === undefined);

const add = ({ employees }: CommandOf<'addEmployeesToInform'>, informing: Informing): Decision => {
  const accounts = new Set(employees.map(({ employeeId }) => employeeId));
  const fits = informing.employees.length + employees.length <= employeesPerPart;
  const sound =
    employees.length > 0 &&
    accounts.size === employees.length &&
    employees.every((one) => isNew(informing, one));
  return fits && sound
    ? accept([{ type: 'employeesToInformAdded', employees }])
    : refuse({ code: 'informing-employees-unfit' });
};

const letGo = ({ employeeIds }: CommandOf<'letEmployeesGo'>, informing: Informing): Decision => {
  const left = new Set(yetToConfirm(informing).map(({ employeeId }) => employeeId));
  return employeeIds.length > 0 && employeeIds.every((employeeId) => left.has(employeeId))
    ? accept([{ type: 'employeesToInformGone', employeeIds }])
    : refuse({ code: 'informing-employees-unfit' });
};

/** Whoever has several accounts confirms each; the bot does so for all of theirs at one click. */
const confirmReading = (
  { employeeId }: CommandOf<'confirmReading'>,
  informing: Informing,
  { actor }: Context,
): Decision => {
  const self = informing.employees.find(
    (employee) => employee.employeeId === employeeId && employee.personId === actor.personId,
  );
  if (self === undefined) return refuse({ code: 'informing-not-you' });
  if (self.confirmed) return refuse({ code: 'informing-already-confirmed', on: self.confirmed.on });
  return accept([{ type: 'readingConfirmed', employeeId }]);
};

const dateRefusal = (on: string, { now }: Context): InformingRefusal | undefined => {
  if (parseIsoDate(on) !== on) return { code: 'informing-date-malformed' };
  return on > localOf(now).date ? { code: 'informing-date-in-future' } : undefined;
};

const confirmByList = (
  { employeeIds, on }: CommandOf<'confirmByList'>,
  informing: Informing,
  context: Context,
): Decision => {
  const me = context.actor.personId;
  if (informing.responsible !== me && informing.responsiblesManager !== me)
    return refuse({ code: 'informing-not-the-responsible' });
  if (employeeIds.length === 0) return refuse({ code: 'informing-nobody-chosen' });
  const refused = dateRefusal(on, context);
  if (refused) return refuse(refused);
  for (const employeeId of employeeIds) {
    const employee = informing.employees.find((known) => known.employeeId === employeeId);
    if (employee === undefined || employee.gone) return refuse({ code: 'informing-employee-unknown' });
    if (employee.personId === me) return refuse({ code: 'informing-list-includes-yourself' });
    if (employee.confirmed) return refuse({ code: 'informing-already-confirmed', on: employee.confirmed.on });
  }
  return accept([{ type: 'listConfirmed', employeeIds: [...new Set(employeeIds)], on }]);
};

const passOn = (
  { responsible, responsiblesManager }: CommandOf<'passInformingOn'>,
  informing: Informing,
): Decision =>
  informing.responsible === responsible && informing.responsiblesManager === responsiblesManager
    ? refuse({ code: 'informing-already-theirs' })
    : accept([
        {
          ...{ type: 'informingPassedOn', responsible },
          ...(responsiblesManager === undefined ? {} : { responsiblesManager }),
        },
      ]);

const byTheBot = (context: Context, decided: () => Decision): Decision =>
  isBot(context) ? decided() : refuse({ code: 'informing-only-the-bot' });

/** Which commands a round of informing accepts (N1, P12). */
export const decide = (command: InformingCommand, state: InformingState, context: Context): Decision => {
  if (command.type === 'openInforming') {
    const { type: _, ...facts } = command;
    return byTheBot(context, () =>
      state.status === 'none'
        ? accept([{ type: 'informingOpened', ...facts }])
        : refuse({ code: 'informing-already-open' }),
    );
  }
  if (state.status === 'none') return refuse({ code: 'informing-missing' });
  if (state.status === 'superseded') return refuse({ code: 'informing-superseded' });
  switch (command.type) {
    case 'addEmployeesToInform':
      return byTheBot(context, () => add(command, state));
    case 'letEmployeesGo':
      return byTheBot(context, () => letGo(command, state));
    case 'passInformingOn':
      return byTheBot(context, () => passOn(command, state));
    case 'supersedeInforming':
      return byTheBot(context, () => accept([{ type: 'informingSuperseded' }]));
    case 'confirmReading':
      return confirmReading(command, state, context);
    case 'confirmByList':
      return confirmByList(command, state, context);
  }
};
