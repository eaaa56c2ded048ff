import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';

/** What happens to a client: a request goes, its answer has come; of SharePoint by fetch, of Teams by http. */
const atClient = [
  ...['undici:request:create', 'undici:request:headers'],
  ...['http.client.request.start', 'http.client.response.finish'],
];

/** What happens in a process may end it: as a machine ends that loses its power, at the so-many-th thing; 0 never. */
const strikeAt = (count: number): (() => void) => {
  let [happened, isSpared] = [0, count === 0];
  process.on('message', ({ question }: { readonly question?: unknown }) => {
    if (question === 'spare') isSpared = true;
  });
  return () => {
    happened += 1;
    if (!isSpared && happened >= count) process.kill(process.pid, 'SIGKILL');
  };
};

/** Ends a client at the so-many-th request or answer. */
export const dieAsClient = (count: number): void => {
  const happens = strikeAt(count);
  for (const channel of atClient) subscribe(channel, happens);
};

/** Ends a server at the so-many-th request that comes, or answer that is decided, everything done, and not yet sent. */
export const dieAsServer = (count: number): void => {
  const happens = strikeAt(count);
  subscribe('http.server.request.start', happens);
  const send = Reflect.get(ServerResponse.prototype, 'writeHead') as (...given: unknown[]) => unknown;
  Reflect.set(
    ServerResponse.prototype,
    'writeHead',
    function (this: ServerResponse, ...given: unknown[]): unknown {
      happens();
      return Reflect.apply(send, this, given);
    },
  );
};
