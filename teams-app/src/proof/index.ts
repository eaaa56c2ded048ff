export { AwaitAnswer } from './AwaitAnswer.tsx';
export { LostNonce } from './LostNonce.tsx';
export { ProofPanel } from './ProofPanel.tsx';
export type { ProofFact } from './ProofPanel.tsx';
export { RedrawDialog } from './RedrawDialog.tsx';
export { proof } from './texts.ts';
