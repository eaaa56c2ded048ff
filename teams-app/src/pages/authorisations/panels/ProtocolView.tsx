import { Body1, Subtitle2 } from '@fluentui/react-components';
import { authorisationProtocol } from '@loggkontroll/core/workflow';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { formatDay, formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { usePanelStyles } from './panel-styles.ts';

/** What was gone through, when and by whom, and what came of it: nobody with access is named. */
export const ProtocolView = ({ state }: { readonly state: Authorisation }) => {
  const { t } = useTranslation('authorisations');
  const { language } = useSession();
  const today = useToday();
  const { nameOf } = usePeople();
  const units = useUnits();
  const styles = usePanelStyles();
  const { number, unitId, scope, accounts, outcome, listOf, acts } = authorisationProtocol(state);
  return (
    <section className={styles.section} aria-label={t('protocol.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('protocol.title')}
      </Subtitle2>
      <Body1 as="p" className={styles.text}>
        {t('protocol.what', {
          number,
          unit: units.get(unitId)?.name ?? unitId,
          scope: t(`scope.${scope}`).toLowerCase(),
          day: listOf === undefined ? '' : formatDay(language, listOf, today),
        })}{' '}
        {accounts !== undefined && `${t('protocol.accounts', { count: accounts })} `}
        {outcome !== undefined && t(`protocol.outcome.${outcome}`)}
      </Body1>
      <ul className={styles.list}>
        {acts.map(({ act, by, at }) => (
          <li key={`${act}${at}`}>
            {t(`protocol.act.${act}`, { who: nameOf(by), at: formatInstant(language, at) })}
          </li>
        ))}
      </ul>
    </section>
  );
};
