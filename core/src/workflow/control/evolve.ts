import type { Happening } from '../decider.ts';
import type { Control, ControlEvent, ControlState } from './control.ts';

const evolveExpected = (control: Control, event: ControlEvent, { by, at }: Happening): Control => {
  switch (event.type) {
    case 'controlExpected':
    case 'controlForgone':
      return control;
    case 'controlDone': {
      const { type: _, ...done } = event;
      return { ...control, status: 'done', done: { ...done, at } };
    }
    case 'controlCorrected': {
      const { type: _, reason, ...done } = event;
      return { ...control, done: { ...done, at }, corrections: [...control.corrections, { at, reason }] };
    }
    case 'deviationStated':
      return { ...control, status: 'deviation', deviation: { by, at, reason: event.reason } };
    case 'controlWithdrawn':
      return { ...control, status: 'withdrawn', withdrawn: { at, replacedBy: event.replacedBy } };
  }
};

/** The control after an event. Events before it is expected or forgone change nothing. */
export const evolve = (state: ControlState, event: ControlEvent, happening: Happening): ControlState => {
  if (state.status !== 'none') return evolveExpected(state, event, happening);
  if (event.type === 'controlForgone') {
    const { type: _, reason, ...facts } = event;
    const { by, at } = happening;
    return { ...facts, status: 'deviation', deviation: { by, at, reason }, corrections: [] };
  }
  if (event.type !== 'controlExpected') return state;
  const { type: _, ...facts } = event;
  return { ...facts, status: 'expected', corrections: [] };
};
