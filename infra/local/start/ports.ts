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

const refuseTaken = async (port: number): Promise<void> => {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    throw cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
      ? new PortTaken(port)
      : cause;
  }
  server.close();
  await once(server, 'close');
};

/** Throws {@link PortTaken} for the first port that somebody listens on. */
export const refuseTakenPorts = async ({ hub, sharePoint, bot }: Ports): Promise<void> => {
  for (const port of [hub, sharePoint, bot]) await refuseTaken(port);
};
