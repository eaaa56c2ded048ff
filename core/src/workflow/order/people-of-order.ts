import type { PersonId } from '../../organisation/index.ts';
import type { OrderFacts, OrderPeople } from './order.ts';

/** Who acts in an order as it stands. */
export const actingInOrder = (order: OrderFacts): OrderPeople => {
  const { attestant, daysDrawnBy, takenOut, receiver, reviewer, reviewersManager } = order;
  return {
    ...(attestant !== undefined && { attestant }),
    ...(daysDrawnBy !== undefined && { daysDrawnBy }),
    ...(takenOut && { takenOutBy: takenOut.by }),
    ...{ receiver, reviewer, reviewersManager },
  };
};

/** The people who act in an order, apart from log administrators. */
export const peopleOfOrder = ({
  attestant,
  daysDrawnBy,
  takenOut,
  receiver,
  reviewer,
}: Pick<
  OrderFacts,
  'attestant' | 'daysDrawnBy' | 'takenOut' | 'receiver' | 'reviewer'
>): readonly PersonId[] =>
  [attestant, daysDrawnBy, takenOut?.by, receiver, reviewer].filter((personId) => personId !== undefined);
