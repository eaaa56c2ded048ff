import type { Happening } from '../decider.ts';
import type { Control, ControlEvent, ControlState } from './control.ts';

const evolveExpected = (control: Control, event: ControlEvent, { by, at }: Happening): Control => {
  switch (event.type) {
    case 'controlExpected':
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
  }
};

/** The control after an event. Events before `controlExpected` change nothing. */
export const evolve = (state: ControlState, event: ControlEvent, happening: Happening): ControlState => {
  if (state.status !== 'none') return evolveExpected(state, event, happening);
  if (event.type !== 'controlExpected') return state;
  const { type: _, ...facts } = event;
  return { ...facts, status: 'expected', corrections: [] };
};
