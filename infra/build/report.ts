import type { StepProgress } from './run-steps.ts';
import { ToolFailure } from './tool.ts';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** One line for each thing that happens to a step. */
export const progressLine = (what: StepProgress): string => {
  switch (what.state) {
    case 'current':
      return `  ✓ ${what.step.title}: unchanged`;
    case 'started':
      return `  … ${what.step.title}: building`;
    case 'built':
      return `  ✓ ${what.step.title}: built in ${seconds(what.milliseconds)}`;
  }
};

/** What a failed build says: the tool and the end of what it printed. */
export const failureText = (failure: unknown): string =>
  failure instanceof ToolFailure
    ? `${failure.output.trim().split('\n').slice(-40).join('\n')}\n\n${failure.message}`
    : String(failure);
