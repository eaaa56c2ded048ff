import type { Site } from './connect.ts';

/** For how long a site's own numbers are believed. */
const believedMs = 5 * 60_000;

/** What is known of a site; asked of it anew when that is old, or is not all that is looked for. */
export type Kept<T> = (site: Site, suffices: (known: T) => boolean) => Promise<T>;

/** Keeps what a site says of its levels, groups and users: each record that is opened to somebody needs them. */
export const keptOf = <T>(read: (site: Site) => Promise<T>, now: () => number = Date.now): Kept<T> => {
  const known = new WeakMap<Site, { readonly askedAt: number; readonly answer: Promise<T> }>();
  const ask = async (site: Site): Promise<T> => {
    const asked = { askedAt: now(), answer: read(site) };
    known.set(site, asked);
    try {
      return await asked.answer;
    } catch (error) {
      if (known.get(site) === asked) known.delete(site);
      throw error;
    }
  };
  return async (site, suffices) => {
    const asked = known.get(site);
    if (asked === undefined || now() - asked.askedAt >= believedMs) return ask(site);
    const answer = await asked.answer;
    return suffices(answer) ? answer : ask(site);
  };
};
