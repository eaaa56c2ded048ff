import { isReplaced } from '../../../../teams-app/src/data/replaced.ts';
import { orderRowOf } from '../rows.ts';

const rejected = orderRowOf({ orderId: 'first', number: 'FFS-2026-Q4-99', status: 'rejected' });

describe('a rejected order has been placed again', () => {
  it('when a later one is about the same operation or unit, also when the number has grown by a digit', () => {
    const again = orderRowOf({ orderId: 'again', number: 'FFS-2026-Q4-100', status: 'placed' });
    expect(isReplaced(rejected, [rejected, again])).toBe(true);
    expect(isReplaced({ ...again, status: 'rejected' }, [rejected, again])).toBe(false);
  });

  it('not by an order of another unit or period, nor when it is not rejected', () => {
    const elsewhere = orderRowOf({ number: 'FFS-2026-Q4-100', unitId: 'elsewhere' });
    const later = orderRowOf({ number: 'FFS-2027-Q1-01', period: '2027-Q1' });
    expect(isReplaced(rejected, [rejected, elsewhere, later])).toBe(false);
    const placed = orderRowOf({ number: 'FFS-2026-Q4-98', status: 'placed' });
    expect(isReplaced(placed, [placed, rejected])).toBe(false);
  });
});
