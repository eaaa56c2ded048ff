import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { AccessFacts } from '@loggkontroll/core/authorisations';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../session/index.ts';
import { readListed } from '../access-room.ts';
import { isCompared } from '../stands-out.ts';
import { GoneRows } from './GoneRows.tsx';
import { usePanelStyles } from './panel-styles.ts';
import { RoomReading } from './RoomReading.tsx';

const Counts = ({ facts }: { readonly facts: AccessFacts }) => {
  const { t } = useTranslation('authorisations');
  const styles = usePanelStyles();
  const of = (standing: string): number =>
    facts.rows.filter((row) => row.standing.standing === standing).length;
  const since = (what: string): number => facts.rows.filter((row) => row.since === what).length;
  return (
    <>
      {isCompared(facts) ? (
        <Body1>{t('sent.compared', { fresh: since('new'), changed: since('changed') })}</Body1>
      ) : (
        <Body1>{t('sent.first')}</Body1>
      )}
      <ul className={styles.list}>
        <li>{t('sent.left', { count: of('left') })}</li>
        <li>{t('sent.moved', { count: of('moved') })}</li>
        <li>{t('sent.unknown', { count: of('unknown') })}</li>
      </ul>
      <GoneRows gone={facts.gone} />
    </>
  );
};

/** What has come of the list that somebody has sent: how it stands to the last one and to the employee register. */
export const SentListView = ({ state }: { readonly state: Authorisation }) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const styles = usePanelStyles();
  return (
    <section className={styles.section} aria-label={t('sent.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('sent.title')}
      </Subtitle2>
      <RoomReading read={() => readListed(session, state, 'others')}>
        {({ facts }) => <Counts facts={facts} />}
      </RoomReading>
    </section>
  );
};
