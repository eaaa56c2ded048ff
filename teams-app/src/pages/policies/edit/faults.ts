import type { PolicyRefusal } from '@loggkontroll/core/policy';
import { describePolicyProblem } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePolicyWords } from '../use-policy-words.ts';

/** A thing that is wrong with a policy, and the place it stands at. */
export type Located = Extract<PolicyRefusal, { readonly path: string }>;

export const isLocated = (problem: PolicyRefusal): problem is Located => 'path' in problem;

const isAt = (path: string, place: string): boolean => path === place || path.startsWith(`${place}.`);

/** What is wrong at a path or inside it. */
export const faultsAt = (faults: readonly Located[], path: string): readonly Located[] =>
  faults.filter((fault) => isAt(fault.path, path));

/** Says what is wrong, with the value's name in the place of its path. */
export const useFaultWords = (): ((fault: Located) => string) => {
  const { i18n } = useTranslation();
  const { nameOf } = usePolicyWords();
  return (fault) => describePolicyProblem(i18n, { ...fault, path: nameOf(fault.path) });
};

/** The id of the field of a path. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;
