import type { Services } from '@loggkontroll/bot/services';

/** What is told of years in figures, by year and part, and which head each row was given to, in memory. */
export const memoryFiguresTold = () => {
  const figuresTold = new Map<string, string>();
  const figuresHeads = new Map<string, string | undefined>();
  const figuresService: Services['figuresTold'] = {
    all: () => Promise.resolve(new Map(figuresTold)),
    put: ({ year, part }, value, { upn, stands }) => {
      const key = `${year}/${part}`;
      if (!stands) figuresHeads.set(key, upn);
      figuresTold.set(key, value);
      return Promise.resolve();
    },
  };
  return { figuresTold, figuresHeads, figuresService };
};
