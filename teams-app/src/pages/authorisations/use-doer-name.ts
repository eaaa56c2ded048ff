import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';

/** Whoever does a step, in words: a person, the planners, or the suite itself. */
export const useDoerName = (): ((doer: string) => string) => {
  const { t } = useTranslation('authorisations');
  const { nameOf } = usePeople();
  return (doer) => {
    if (doer === 'role:planner') return t('planners');
    return nameOf(doer === 'role:bot' ? 'bot' : doer);
  };
};
