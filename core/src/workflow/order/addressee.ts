import type { PersonId } from '../../organisation/index.ts';
import type { OrderFacts } from './order.ts';

/** To whom a log is sent: whoever hands it over, or else the reviewer. */
export const addresseeOf = ({
  handOver,
  receiver,
  reviewer,
}: Pick<OrderFacts, 'handOver' | 'receiver' | 'reviewer'>): PersonId => (handOver ? receiver : reviewer);
