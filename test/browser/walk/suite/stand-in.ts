import type { LoggedRequest } from '@loggkontroll/infra/local/sharepoint-stand-in';

/** The stand-in's own endpoints, which SharePoint does not have. */
export const standInAt = (url: string) => {
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const answer = await fetch(`${url}/_local/${path}`, {
      ...init,
      headers: { 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  return {
    now: async (): Promise<string> => (await ask<{ readonly now: string }>('clock')).now,
    setClock: (now: string): Promise<unknown> =>
      ask('clock', { method: 'POST', body: JSON.stringify({ now }) }),
    requests: (journey?: string): Promise<readonly LoggedRequest[]> =>
      ask(journey === undefined ? 'requests' : `requests?journey=${encodeURIComponent(journey)}`),
    forgetRequests: (): Promise<unknown> => ask('requests', { method: 'DELETE' }),
  };
};

export type StandInClient = ReturnType<typeof standInAt>;
