import type { Control } from '@loggkontroll/core/workflow';

/** The states of a control that counts, the most pressing first. */
export const controlStates = ['late', 'expected', 'remark', 'no-remark', 'deviation'] as const;

/** How a control stands today, in one word. */
export type ControlState = (typeof controlStates)[number];

/** `today` is an ISO date in Sweden. A control is late from the day after it was due. */
export const controlStateOf = (control: Control, today: string): ControlState | 'withdrawn' => {
  switch (control.status) {
    case 'expected':
      return control.dueOn < today ? 'late' : 'expected';
    case 'deviation':
    case 'withdrawn':
      return control.status;
    case 'done':
      return control.done?.result.outcome ?? 'no-remark';
  }
};
