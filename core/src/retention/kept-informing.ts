import type { Informing } from '../workflow/index.ts';
import type { KeptRecord } from './kept-record.ts';
import { changedOnOf } from './standing-record.ts';
import type { StandingRecord } from './standing-record.ts';

/** Over when everybody has confirmed or left, or the next year's round has taken over. */
export const keptInforming = (record: StandingRecord<Informing>): KeptRecord => {
  const { policyId, policyVersion, status } = record.state;
  return {
    ...{ ref: `informing/${record.recordId}`, kind: 'informing', policyId, policyVersion },
    changedOn: changedOnOf(record),
    isOver: status !== 'open',
    related: [],
  };
};
