export { ActionPanel } from './ActionPanel.tsx';
export { focusHeading } from './focus-heading.ts';
export { PageFrame } from './PageFrame.tsx';
export { ReasonDialog } from './ReasonDialog.tsx';
export { RoutineField } from './RoutineField.tsx';
export { StepSection } from './StepSection.tsx';
export type { StepState } from './StepSection.tsx';
