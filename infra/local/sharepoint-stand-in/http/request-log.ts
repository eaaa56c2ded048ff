/** One operation inside a batch. */
export interface LoggedPart {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** One request as tests and the bench count it. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query, escapes as sent. */
  readonly path: string;
  /** Object id of the person or client id of the application; empty where nobody was recognised. */
  readonly principal: string;
  readonly status: number;
  /** Each operation of a batch, else 1. */
  readonly operations: number;
  readonly parts: readonly LoggedPart[];
  /** Sent as `X-Loggkontroll-Journey`, to tell apart what belongs to which journey. */
  readonly journey: string;
  readonly milliseconds: number;
  /** Of the answer's body. */
  readonly bytes: number;
}

export interface RequestLog {
  add(request: LoggedRequest): void;
  all(journey?: string): readonly LoggedRequest[];
  clear(): void;
}

const most = 100_000;

export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    add: (request) => {
      if (requests.length >= most) requests = requests.slice(most / 2);
      requests.push(request);
    },
    all: (journey) => (journey === undefined ? requests : requests.filter((one) => one.journey === journey)),
    clear: () => {
      requests = [];
    },
  };
}
