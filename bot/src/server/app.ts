import express from 'express';
import type { ErrorRequestHandler, Express } from 'express';
import type { BotAdapter } from '../adapter/index.ts';
import type { Log } from '../services/index.ts';
import { refuseFailingCallers } from './failing-callers.ts';

const largestActivity = '1mb';

/** Answers what goes wrong before the adapter, such as a body that is no JSON, and tells nothing of it to the caller. */
const onError =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = (error as { readonly status?: unknown }).status;
    const isCallers = typeof status === 'number' && status >= 400 && status < 500;
    if (!isCallers) log.error({ err: error }, 'request failed');
    response.sendStatus(isCallers ? status : 500);
  };

const isActivity = (body: unknown): boolean =>
  typeof (body as { readonly type?: unknown } | null | undefined)?.type === 'string';

/** What the web application stands on. */
export interface AppOptions {
  readonly adapter: BotAdapter;
  readonly isReady: () => boolean;
  readonly log: Log;
  /** Whether callers come through one proxy, which says their address. */
  readonly behindProxy: boolean;
}

/** The bot's web application: Teams' door, and whether it is alive (`/healthz`) and has caught up (`/readyz`). */
export const createApp = ({ adapter, isReady, log, behindProxy }: AppOptions): Express => {
  const app = express();
  if (behindProxy) app.set('trust proxy', 1);
  app.disable('x-powered-by');
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', (_request, response) => {
    response.status(isReady() ? 200 : 503).json({ status: isReady() ? 'ready' : 'starting' });
  });
  const json = express.json({ limit: largestActivity });
  app.post('/api/messages', refuseFailingCallers(), json, async (request, response) => {
    if (isActivity(request.body)) await adapter.receive(request, response);
    else response.sendStatus(400);
  });
  app.use(onError(log));
  return app;
};
