export { failureText, progressLine } from './report.ts';
export { inRoot, root } from './root.ts';
export { runSteps } from './run-steps.ts';
export type { StepProgress } from './run-steps.ts';
export { inputHash, isCurrent, stamp } from './stamp.ts';
export { buildSteps } from './step.ts';
export type { BuildStep } from './step.ts';
export { runTool, ToolFailure } from './tool.ts';
