import { progressOf } from '../../../../../teams-app/src/pages/overview/progress.ts';
import { orderRowOf } from '../../rows.ts';

describe('how far a period has come', () => {
  it('counts each order in every stage it has passed', () => {
    const orders = (
      ['placed', 'attested', 'days-drawn', 'delivered', 'at-reviewer', 'completed'] as const
    ).map((status, index) => orderRowOf({ status, orderId: String(index) }));
    expect(progressOf(orders)).toEqual({
      total: 6,
      passed: { attested: 5, delivered: 3, 'at-reviewer': 2, registered: 1 },
    });
  });

  it('leaves a rejected order out: the one placed again counts', () => {
    expect(progressOf([orderRowOf({ status: 'rejected' }), orderRowOf()]).total).toBe(1);
    expect(progressOf([])).toMatchObject({ total: 0 });
  });
});
