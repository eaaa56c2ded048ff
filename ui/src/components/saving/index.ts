export { SavingMessage } from './SavingMessage.tsx';
export { useSaving } from './use-saving.ts';
export type { Save, SavingState } from './use-saving.ts';
