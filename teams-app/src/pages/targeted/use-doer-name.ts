import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';

/** A step's doer in words, alone or inside a sentence: a person, or a role's people. */
export const useDoerName = (
  where: 'alone' | 'in-sentence' = 'alone',
): ((doer: string | undefined) => string) => {
  const { t } = useTranslation('targeted');
  const { nameOf } = usePeople();
  return (doer) => {
    if (doer !== undefined && !doer.startsWith('role:')) return nameOf(doer);
    const role = doer === 'role:planner' ? 'planners' : 'logAdministrators';
    return where === 'alone' ? t(role) : t(`inSentence.${role}`);
  };
};
