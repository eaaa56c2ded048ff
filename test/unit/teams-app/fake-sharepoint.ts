import { accept, refuse } from '@loggkontroll/core/result';
import { orderDecider, planDecider, targetedDecider } from '@loggkontroll/core/workflow';
import { orders, plans, targeted } from '@loggkontroll/sharepoint/schema';
import { createHash } from 'node:crypto';
import { memoryStore } from '../bot/fakes/memory-store.ts';

const unsigned = () => ({ keyId: 'none', signature: '' });

/** The stores of orders, plans and targeted reviews, and the library of populations, in memory. */
export const fakeSharePoint = () => {
  const files = new Map<string, string>();
  return {
    register: {
      orders: memoryStore(orders, orderDecider, unsigned),
      plans: memoryStore(plans, planDecider, unsigned),
      targeted: memoryStore(targeted, targetedDecider, unsigned),
    },
    files,
    populations: {
      keep: (text: string) => {
        const hash = createHash('sha256').update(text).digest('hex');
        files.set(hash, text);
        return Promise.resolve(hash);
      },
      read: (hash: string) => {
        const text = files.get(hash);
        return Promise.resolve(text === undefined ? refuse({ code: 'population-missing' }) : accept(text));
      },
    },
  };
};

export type FakeSharePoint = ReturnType<typeof fakeSharePoint>;
