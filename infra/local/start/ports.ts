import { once } from 'node:events';
import { createServer } from 'node:net';

/** What listens where, on this machine alone. */
export interface Ports {
  /** The start page, and the tab under `/tab/`. */
  readonly hub: number;
  /** The stand-in, and the web parts' page. */
  readonly sharePoint: number;
  readonly bot: number;
  /** The first Agents Playground; each further person's is one higher. */
  readonly playgrounds: number;
}

/** The ports that follow a base. */
export const portsFrom = (base: number): Ports => ({
  hub: base,
  sharePoint: base + 1,
  bot: base + 2,
  playgrounds: base + 10,
});

/** Somebody else listens there. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is taken`);
    this.port = port;
  }
}

/** Which port somebody else listens on, where that is what has failed; also where they came after all were looked at. */
export const takenPort = (error: unknown): number | undefined => {
  if (error instanceof PortTaken) return error.port;
  if (typeof error !== 'object' || error === null || !('code' in error) || !('port' in error))
    return undefined;
  return error.code === 'EADDRINUSE' && typeof error.port === 'number' ? error.port : undefined;
};

const refuseTaken = async (port: number): Promise<void> => {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    throw takenPort(cause) === undefined ? cause : new PortTaken(port);
  }
  server.close();
  await once(server, 'close');
};

/** Throws {@link PortTaken} for the first port that somebody listens on. */
export const refuseTakenPorts = async ({ hub, sharePoint, bot }: Ports): Promise<void> => {
  for (const port of [hub, sharePoint, bot]) await refuseTaken(port);
};
