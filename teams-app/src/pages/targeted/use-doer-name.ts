import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';

/** A step's doer in words: a person, or a role's people. */
export const useDoerName = (): ((doer: string | undefined) => string) => {
  const { t } = useTranslation('targeted');
  const { nameOf } = usePeople();
  return (doer) => {
    if (doer === 'role:planner') return t('planners');
    return doer === undefined || doer === 'role:log-administrator' ? t('logAdministrators') : nameOf(doer);
  };
};
