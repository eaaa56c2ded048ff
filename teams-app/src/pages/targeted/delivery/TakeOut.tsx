import { Body1, Subtitle2, makeStyles } from '@fluentui/react-components';
import type { Subject } from '@loggkontroll/core/subject';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { LogDelivery } from '../../orders/deliver/index.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { deliverTargeted } from './deliver-targeted.ts';
import { selectionOf } from './selection-of.ts';

const useStyles = makeStyles({ lead: { maxWidth: '46rem' } });

/** Where the log that a subject asks for is made out of the record system's files, and delivered. */
export const TakeOut = ({ subject, record, performing }: PanelProps & { readonly subject: Subject }) => {
  const { t } = useTranslation('targeted');
  const styles = useStyles();
  const session = useSession();
  const units = useUnits();
  const { targetedId, number, unitId } = record.state;
  return (
    <>
      <Subtitle2 as="h3">{t('takeOut.title')}</Subtitle2>
      <LogDelivery
        record={record.state}
        about={{ orderId: targetedId, number, units: [], selection: selectionOf(subject) }}
        lead={<Body1 className={styles.lead}>{t(`takeOut.lead.${subject.about}`)}</Body1>}
        whom={undefined}
        home={units.get(unitId)?.name ?? ''}
        send={(prepared) => deliverTargeted(session, record, prepared)}
        performing={performing}
      />
    </>
  );
};
