import type { Services } from '@loggkontroll/bot/services';

/** What departments are told of informing, and which head reads it, in memory. */
export const memoryInformingTold = () => {
  const informingTold = new Map<string, string>();
  const informingReaders = new Map<string, string | undefined>();
  const informingService: Services['informingTold'] = {
    all: () => Promise.resolve(new Map(informingTold)),
    put: ({ departmentId, headUpn }, value) => {
      informingTold.set(departmentId, value);
      informingReaders.set(departmentId, headUpn);
      return Promise.resolve();
    },
  };
  return { informingTold, informingReaders, informingService };
};
