import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createDisturbances } from './http/disturbances.ts';
import { createFaultStorm } from './http/fault-storm.ts';
import { createListener } from './http/listener.ts';
import { createRequestLog, type LoggedRequest } from './http/request-log.ts';
import type { Mount } from './http/static-files.ts';
import { createSite, type NewSite } from './operations/create-site.ts';
import type { App, Person, SiteRole } from './store/directory.ts';
import { openStore, type Store } from './store/store.ts';

/** An application and what it may do on which sites, by their paths. */
export interface AppPrincipal extends App {
  readonly grants?: Readonly<Record<string, SiteRole>>;
}

export interface StandInOptions {
  /** 0 or nothing: any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Where state is kept; `:memory:` forgets it at the end. */
  readonly databaseFile?: string;
  readonly people?: readonly Person[];
  readonly apps?: readonly AppPrincipal[];
  /** Made at the start unless they are there already. */
  readonly sites?: readonly NewSite[];
  readonly mounts?: readonly Mount[];
  readonly listViewThreshold?: number;
  /** Refuses a filter that matches more than the threshold in pages too, as a tenant may. */
  readonly refusesWideFilters?: boolean;
  /** The machine's time in milliseconds; what `/_local/clock` shifts. */
  readonly clock?: () => number;
}

export interface StandIn {
  /** `http://127.0.0.1:4000`, without a final slash. */
  readonly url: string;
  readonly requests: (journey?: string) => readonly LoggedRequest[];
  readonly clearRequests: () => void;
  /** Moves the server's time by so much from the machine's. */
  readonly shiftClock: (offsetMilliseconds: number) => void;
  readonly now: () => Date;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

function populate(store: Store, options: StandInOptions): void {
  store.database.transaction(() => {
    for (const person of options.people ?? []) store.directory.registerPerson(person);
    for (const site of options.sites ?? []) {
      if (!store.sites.webAt(site.path)) createSite(store, site);
    }
    for (const app of options.apps ?? []) {
      store.directory.registerApp(app);
      for (const [path, role] of Object.entries(app.grants ?? {})) {
        const site = store.sites.siteAt(path);
        if (!site) throw new Error(`The application ${app.name} has a grant on ${path}, which is no site.`);
        store.directory.grant(app.clientId, site.id, role);
      }
    }
  });
}

const removeDatabase = (file: string): void => {
  if (file === ':memory:') return;
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
};

/** Starts the stand-in; rejects when the port is taken. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const file = options.databaseFile ?? ':memory:';
  const host = options.host ?? '127.0.0.1';
  const open = () => {
    const opened = openStore(file, options.clock ?? Date.now);
    populate(opened, options);
    return opened;
  };
  let store = open();
  const disturbances = createDisturbances();
  const storm = createFaultStorm();
  const log = createRequestLog();
  let url = '';
  const reset = () => {
    store.database.close();
    removeDatabase(file);
    store = open();
    disturbances.clear();
    storm.end();
    log.clear();
  };
  const server = createListener({
    service: () => ({
      store,
      origin: url,
      listViewThreshold: options.listViewThreshold ?? 5000,
      refusesWideFilters: options.refusesWideFilters ?? false,
      disturbances,
      storm,
      log,
    }),
    local: () => ({ store, log, disturbances, storm, reset }),
    mounts: options.mounts ?? [],
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  url = `http://${host}:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    requests: (journey) => log.all(journey),
    clearRequests: () => {
      log.clear();
    },
    shiftClock: (offset) => {
      store.clock.shift(offset);
    },
    now: () => new Date(store.clock.milliseconds()),
    reset,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      store.database.close();
    },
  };
}
