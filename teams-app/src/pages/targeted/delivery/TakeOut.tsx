import { Body1, Subtitle2, makeStyles } from '@fluentui/react-components';
import { ordinaryScreening, screeningRulesOf } from '@loggkontroll/core/policy';
import type { ScreeningRules } from '@loggkontroll/core/policy';
import type { Subject } from '@loggkontroll/core/subject';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Answered, usePolicyOf, useUnits } from '../../../data/index.ts';
import { useSession } from '../../../session/index.ts';
import { LogDelivery } from '../../orders/deliver/index.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { deliverTargeted } from './deliver-targeted.ts';
import { selectionOf } from './selection-of.ts';

const useStyles = makeStyles({ lead: { maxWidth: '46rem' } });

type Props = PanelProps & { readonly subject: Subject };

const Delivering = ({
  subject,
  record,
  performing,
  screening,
}: Props & { readonly screening: ScreeningRules }) => {
  const { t } = useTranslation('targeted');
  const styles = useStyles();
  const session = useSession();
  const units = useUnits();
  const { targetedId, number, unitId } = record.state;
  const about = useMemo(
    () => ({
      ...{ orderId: targetedId, number, units: [] },
      selection: selectionOf(subject),
      screening,
    }),
    [targetedId, number, subject, screening],
  );
  return (
    <>
      <Subtitle2 as="h3">{t('takeOut.title')}</Subtitle2>
      <LogDelivery
        about={about}
        lead={<Body1 className={styles.lead}>{t(`takeOut.lead.${subject.about}`)}</Body1>}
        whom={undefined}
        home={units.get(unitId)?.name ?? ''}
        send={(prepared) => deliverTargeted(session, record, prepared)}
        onSent={performing.show}
        onRefused={async (refused) => {
          await performing.perform(() => Promise.resolve(refused));
        }}
      />
    </>
  );
};

/** Where the log that a subject asks for is made out of the record system's files, and delivered. */
export const TakeOut = (props: Props) => (
  <Answered answer={usePolicyOf(props.record.state)}>
    {({ policy }) => (
      <Delivering {...props} screening={policy ? screeningRulesOf(policy) : ordinaryScreening} />
    )}
  </Answered>
);
