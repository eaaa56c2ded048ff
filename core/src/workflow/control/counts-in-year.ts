import type { Control } from './control.ts';

/** Whether a control is one of its year's: a withdrawn one is neither awaited, counted nor signed. */
export const countsInYear = ({ status }: Pick<Control, 'status'>): boolean => status !== 'withdrawn';
