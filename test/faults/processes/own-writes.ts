/** Asked with POST, and reading all the same. */
const readingPosts = /getchanges|renderlistdataasstream|contextinfo|ensureuser/i;
/** An instance renews by it that it is the one that witnesses: it says nothing of the quarter. */
const duty = /\/Lists\/Settings/i;
const partOfBatch = /^(?:POST|PATCH|PUT|MERGE|DELETE) (\S+)/gm;

const writes = (url: string): boolean => !readingPosts.test(url) && !duty.test(url);

/** What a request is about to write, by its address or the addresses in its batch; nothing if it reads. */
export const writesIn = (url: string, { method, body }: RequestInit): readonly string[] => {
  if (method === undefined || method === 'GET') return [];
  if (!/\/\$batch$/i.test(url)) return writes(url) ? [url] : [];
  const parts = typeof body === 'string' ? [...body.matchAll(partOfBatch)] : [];
  return parts.flatMap(([, part = '']) => (writes(part) ? [part] : []));
};
