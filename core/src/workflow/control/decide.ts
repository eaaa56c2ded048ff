import { accept, refuse } from '../../result/index.ts';
import type { Result } from '../../result/index.ts';
import { isBot } from '../decider.ts';
import type { Context } from '../decider.ts';
import type { Control, ControlCommand, ControlEvent, ControlRefusal, ControlState } from './control.ts';

type Decision = Result<readonly ControlEvent[], ControlRefusal>;
type CommandOf<Type extends ControlCommand['type']> = Extract<ControlCommand, { type: Type }>;

/** A deviation is stated by a planner or department head, with a reason. */
const refuseStating = (reason: string, { actor }: Context): ControlRefusal | undefined => {
  if (!actor.roles.some((role) => role === 'planner' || role === 'department-head')) {
    return { code: 'control-deviation-not-allowed' };
  }
  return reason === '' ? { code: 'control-reason-missing' } : undefined;
};

const stateDeviation = (
  command: CommandOf<'stateDeviation'>,
  control: Control,
  context: Context,
): Decision => {
  const reason = command.reason.trim();
  const refusal = refuseStating(reason, context);
  if (refusal) return refuse(refusal);
  if (control.status === 'done') return refuse({ code: 'control-already-done' });
  if (control.status === 'deviation') return refuse({ code: 'control-deviation-already-stated' });
  return accept([{ type: 'deviationStated', reason }]);
};

const complete = (command: CommandOf<'completeControl'>, control: Control, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'control-only-the-bot' });
  if (control.status === 'done') return refuse({ code: 'control-already-done' });
  const { type: _, ...done } = command;
  return accept([{ type: 'controlDone', ...done }]);
};

const correct = (command: CommandOf<'correctControl'>, control: Control, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'control-only-the-bot' });
  if (control.status !== 'done') return refuse({ code: 'control-not-done' });
  const { type: _, ...corrected } = command;
  return accept([{ type: 'controlCorrected', ...corrected }]);
};

const expect = (command: CommandOf<'expectControl'>, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'control-only-the-bot' });
  const { type: _, ...facts } = command;
  return accept([{ type: 'controlExpected', ...facts }]);
};

const forgo = ({ type: _, ...command }: CommandOf<'forgoControl'>, context: Context): Decision => {
  const reason = command.reason.trim();
  const refusal = refuseStating(reason, context);
  return refusal ? refuse(refusal) : accept([{ ...command, type: 'controlForgone', reason }]);
};

const withdraw = (command: CommandOf<'withdrawControl'>, control: Control, context: Context): Decision => {
  if (!isBot(context)) return refuse({ code: 'control-only-the-bot' });
  if (control.status === 'done') return refuse({ code: 'control-already-done' });
  if (control.status === 'deviation') return refuse({ code: 'control-deviation-already-stated' });
  return accept([{ type: 'controlWithdrawn', replacedBy: command.replacedBy }]);
};

/** Whether a row of the internal-control register accepts a command. Y1–Y2; a deviation is stated, never hidden. A withdrawn control accepts nothing. */
export const decide = (command: ControlCommand, state: ControlState, context: Context): Decision => {
  if (command.type === 'expectControl') {
    return state.status === 'none' ? expect(command, context) : refuse({ code: 'control-already-expected' });
  }
  if (command.type === 'forgoControl') {
    return state.status === 'none' ? forgo(command, context) : refuse({ code: 'control-already-expected' });
  }
  if (state.status === 'none') return refuse({ code: 'control-missing' });
  if (state.status === 'withdrawn') return refuse({ code: 'control-withdrawn' });
  switch (command.type) {
    case 'completeControl':
      return complete(command, state, context);
    case 'correctControl':
      return correct(command, state, context);
    case 'stateDeviation':
      return stateDeviation(command, state, context);
    case 'withdrawControl':
      return withdraw(command, state, context);
  }
};
