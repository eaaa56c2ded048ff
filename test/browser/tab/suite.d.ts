import type { Municipality, Size } from '@loggkontroll/infra/local/demo';
import type { StandIn } from '@loggkontroll/infra/local/sharepoint-stand-in';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import type { Page } from 'playwright-core';
/** A provisioned municipality behind the stand-in, and the built tab in front of it on another origin. */
export interface Suite {
  readonly standIn: StandIn;
  readonly municipality: Municipality;
  readonly bot: Connection;
  readonly as: (personId: PersonId) => Connection;
  /** The tab's address for a person; `place` is what stands after `#/`, `query` goes before it. */
  readonly address: (personId: PersonId, place?: string, query?: string) => string;
  /** Moves the suite's clock to an instant. */
  readonly setClock: (instant: string) => void;
  readonly close: () => Promise<void>;
}
/** Starts everything at an instant. */
export declare const startSuite: ({
  size,
  now,
}: {
  readonly size: Size;
  readonly now: string;
}) => Promise<Suite>;
/** Fails when a page logs an error or throws. */
export declare const watchErrors: (page: Page) => readonly string[];
