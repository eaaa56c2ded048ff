import { authorisationDueOn } from '@loggkontroll/core/workflow';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { FactList } from '@loggkontroll/ui/components';
import type { Fact } from '@loggkontroll/ui/components';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../session/index.ts';
import { useDoerName } from './use-doer-name.ts';

/** What the record says, and that it does not say who has access. */
export const AuthorisationFactsList = ({ state }: { readonly state: Authorisation }) => {
  const { t } = useTranslation('authorisations');
  const { language } = useSession();
  const today = useToday();
  const doerName = useDoerName();
  const day = (on: string): string => formatDay(language, on, today);
  const { lister, decider, ownDecider, carrier, controller, listed, prepared, answered } = state;
  const due = authorisationDueOn(state);
  const isSingle = state.occasion === 'single';
  const accounts = listed?.list.accounts;
  const rows: readonly Fact[] = [
    ...(due === undefined ? [] : [[t('facts.due'), day(due)] as const]),
    /* One that was opened when its date had passed is to be finished later. */
    [t('facts.doneBy'), day([state.doneBy, state.deadlines.close].sort()[1] ?? state.doneBy)],
    ...(isSingle ? [] : [[t('facts.lister'), doerName(lister)] as const]),
    [t(isSingle ? 'order.facts.decider' : 'facts.decider'), doerName(decider)],
    ...(prepared?.facts.ownAccess ? [[t('facts.ownDecider'), doerName(ownDecider)] as const] : []),
    [t('facts.carrier'), doerName(carrier)],
    ...(isSingle ? [] : [[t('facts.controller'), doerName(controller)] as const]),
    ...(listed && !isSingle ? [[t('facts.listed'), day(listed.list.takenOn)] as const] : []),
    ...(accounts === undefined ? [] : [[t('facts.accounts'), String(accounts)] as const]),
    ...(answered && !isSingle
      ? [[t('facts.outcome'), t(`outcome.${answered.answer.outcome}`)] as const]
      : []),
  ];
  const words = isSingle ? 'order.facts' : 'facts';
  return <FactList title={t(`${words}.title`)} facts={rows} note={t(`${words}.secret`)} />;
};
