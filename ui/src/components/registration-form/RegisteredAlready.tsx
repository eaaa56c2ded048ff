import type { Order, Registration } from '@loggkontroll/core/workflow';
import { formatShortDay } from '@loggkontroll/ui/texts';
import type { ReactElement } from 'react';
import { Notice } from './Notice.tsx';
import { whomOf } from './people.ts';
import type { People } from './people.ts';
import { useSay } from './texts/index.ts';

export interface RegisteredAlreadyProps {
  readonly registration: Registration;
  /** The order it came from, unless it was registered by hand. */
  readonly order: Order | undefined;
  readonly people: People;
}

/** Says that such a control is registered already, and who can change it. */
export const RegisteredAlready = ({ registration, order, people }: RegisteredAlreadyProps): ReactElement => {
  const { t, language } = useSay();
  const { result, reviewer } = registration;
  const who = whomOf(t, people)(reviewer);
  const finished = t('registrationForm:alike.finished', {
    day: formatShortDay(language, result.finishedOn),
    who,
  });
  return (
    <Notice
      title={t('registrationForm:alike.registered')}
      lines={[
        ...(order
          ? [t('registrationForm:alike.order', { number: order.number, place: order.clusterName })]
          : []),
        `${finished} ${t(`common:outcome.${result.outcome}`)}.`,
        reviewer === people.me
          ? t('registrationForm:alike.change')
          : t('registrationForm:alike.changeBy', { who }),
      ]}
    />
  );
};
