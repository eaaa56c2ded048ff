import type { KnownPolicy } from '@loggkontroll/sharepoint/policies';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';

/** How a version stands: since when, and by whom. */
export const useStandingWords = (): ((known: KnownPolicy) => string) => {
  const { t } = useTranslation('policies');
  const { language } = useSession();
  const { nameOf } = usePeople();
  const when = (at: string | undefined): string => (at === undefined ? '' : formatInstant(language, at));
  const who = (by: string | undefined): string => (by === undefined ? '' : nameOf(by));
  return ({ standing, stored }) => {
    const state = stored?.state;
    const activated = { at: when(state?.activated?.at), by: who(state?.activated?.by) };
    switch (standing) {
      case 'active':
        return t(state?.activated?.by === 'bot' ? 'standing.found' : 'standing.active', activated);
      case 'coming':
        return t('standing.coming', activated);
      case 'superseded':
        return t('standing.superseded', { ...activated, version: state?.supersededBy ?? '' });
      case 'ended':
        return t('standing.ended', { at: when(state?.ended?.at), by: who(state?.ended?.by) });
      case 'draft':
        return t('standing.draft', { at: when(state?.draftedAt), by: who(state?.draftedBy) });
      case 'default':
      case 'set':
      case 'shipped':
      case 'discarded':
        return t(`standing.${standing}`);
    }
  };
};
