import type { ClientExtract, Order, Targeted } from '../workflow/index.ts';

/** Which kind of request a log was taken out for. */
export type RequestKind = 'systematic' | 'targeted' | 'extract';

/** What became of the requests of one kind. */
export interface RequestFigures {
  readonly requested: number;
  readonly delivered: number;
  /** Rejected, withdrawn or refused: no log was given for them. */
  readonly notCarriedOut: number;
}

/** The requests of one unit's department, or of all. */
export interface RequestsOf {
  readonly departmentId: string;
  readonly kinds: Readonly<Record<RequestKind, RequestFigures>>;
}

/** The requests of a department's random samples: orders. */
export interface SystematicRequests extends RequestFigures {
  readonly departmentId: string;
}

/** Everything that has been asked of those who take logs out. */
export interface RequestRecords {
  readonly systematic: readonly SystematicRequests[];
  readonly targeted: readonly Targeted[];
  readonly extracts: readonly ClientExtract[];
}

interface Request {
  readonly departmentId: string;
  readonly outcome: 'delivered' | 'not-carried-out' | 'under-way';
}

const ofOrder = ({ departmentId, status, delivered, sent }: Order): Request => ({
  departmentId,
  outcome: (delivered ?? sent) ? 'delivered' : status === 'rejected' ? 'not-carried-out' : 'under-way',
});

const ofTargeted = ({ departmentId, status, delivered }: Targeted): Request => ({
  departmentId,
  outcome: delivered
    ? 'delivered'
    : status === 'rejected' || status === 'withdrawn'
      ? 'not-carried-out'
      : 'under-way',
});

const ofExtract = ({ departmentId, status, delivered, assessed }: ClientExtract): Request => ({
  departmentId,
  outcome: delivered
    ? 'delivered'
    : status === 'withdrawn' || assessed?.decision.kind === 'refused'
      ? 'not-carried-out'
      : 'under-way',
});

const none: RequestFigures = { requested: 0, delivered: 0, notCarriedOut: 0 };

const figuresOf = (requests: readonly Request[], departmentId: string): RequestFigures => {
  const theirs = requests.filter((request) => request.departmentId === departmentId);
  return {
    requested: theirs.length,
    delivered: theirs.filter(({ outcome }) => outcome === 'delivered').length,
    notCarriedOut: theirs.filter(({ outcome }) => outcome === 'not-carried-out').length,
  };
};

const departmentsOf = (some: readonly { readonly departmentId: string }[]): readonly string[] =>
  [...new Set(some.map(({ departmentId }) => departmentId))].sort();

/** The random samples of each department, in the order of their ids. */
export const systematicRequestsOf = (orders: readonly Order[]): readonly SystematicRequests[] => {
  const requests = orders.map(ofOrder);
  return departmentsOf(requests).map((departmentId) => ({
    departmentId,
    ...figuresOf(requests, departmentId),
  }));
};

/**
 * All requests for logs by department, in the order of their ids: what the log administrators report once a year to the
 * medical and social responsible officers and to managers who ask. No unit, since one inquiry in a small unit would
 * point somebody out. Source: VON, disposal and archiving.
 */
export const requestsByDepartment = ({
  systematic,
  targeted,
  extracts,
}: RequestRecords): readonly RequestsOf[] => {
  const [asked, wanted] = [targeted.map(ofTargeted), extracts.map(ofExtract)];
  return departmentsOf([...systematic, ...asked, ...wanted]).map((departmentId) => {
    const { requested, delivered, notCarriedOut } =
      systematic.find((each) => each.departmentId === departmentId) ?? none;
    return {
      departmentId,
      kinds: {
        systematic: { requested, delivered, notCarriedOut },
        targeted: figuresOf(asked, departmentId),
        extract: figuresOf(wanted, departmentId),
      },
    };
  });
};
