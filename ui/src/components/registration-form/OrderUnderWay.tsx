import { Link } from '@fluentui/react-components';
import { addresseeOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import { tabPath } from '@loggkontroll/ui/links';
import { formatShortDay } from '@loggkontroll/ui/texts';
import type { ReactElement } from 'react';
import { Notice } from './Notice.tsx';
import { whomOf } from './people.ts';
import type { People } from './people.ts';
import { useSay } from './texts/index.ts';
import type { Say } from './texts/index.ts';

const standingOf = (t: Say, order: Order, people: People): string => {
  const whom = whomOf(t, people);
  switch (order.status) {
    case 'placed':
      return t('registrationForm:alike.standing.placed', {
        attestant: whom(order.attestant ?? order.orderer),
      });
    case 'attested':
    case 'days-committed':
    case 'days-answered':
    case 'days-drawn':
    case 'to-be-sent':
      return t('registrationForm:alike.standing.producing');
    case 'sent':
      return t('registrationForm:alike.standing.sent', { receiver: whom(addresseeOf(order)) });
    case 'delivered':
      return t('registrationForm:alike.standing.delivered', {
        receiver: whom(order.receiver),
        reviewer: whom(order.reviewer),
      });
    case 'at-reviewer':
      return t('registrationForm:alike.standing.atReviewer', { reviewer: whom(order.reviewer) });
    case 'to-be-destroyed':
    case 'completed':
    case 'rejected':
      return '';
  }
};

export interface OrderUnderWayProps {
  readonly order: Order;
  readonly people: People;
  /** The address of a place in the tab, where the tab's own is known. */
  readonly linkTo: ((path: string) => string) | undefined;
}

/** Says that a control is under way, where it stands, and where to go on with it. */
export const OrderUnderWay = ({ order, people, linkTo }: OrderUnderWayProps): ReactElement => {
  const { t, language } = useSay();
  const { number, orderId } = order;
  const mayReview = order.status === 'at-reviewer' && order.reviewer === people.me;
  const path = mayReview ? tabPath.review(reviewIdOf(orderId)) : tabPath.order(orderId);
  const page = t(`common:pages.${mayReview ? 'review' : 'orders'}`);
  const day = formatShortDay(language, order.deadlines.reviewBy);
  return (
    <Notice
      title={t('registrationForm:alike.underWay')}
      lines={[
        t('registrationForm:alike.order', { number, place: order.clusterName }),
        `${standingOf(t, order, people)} ${t('registrationForm:alike.due', { day })}`,
        t('registrationForm:alike.itself'),
        linkTo ? (
          <Link inline href={linkTo(path)} target="_blank" rel="noopener">
            {t('registrationForm:alike.open', { number })}
          </Link>
        ) : (
          t('registrationForm:alike.find', { page })
        ),
      ]}
    />
  );
};
