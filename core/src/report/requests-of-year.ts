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

/** Everything that has been asked of those who take logs out. */
export interface RequestRecords {
  readonly orders: readonly Order[];
  readonly targeted: readonly Targeted[];
  readonly extracts: readonly ClientExtract[];
}

interface Request {
  readonly kind: RequestKind;
  readonly departmentId: string;
  readonly outcome: 'delivered' | 'not-carried-out' | 'under-way';
}

const ofOrder = ({ departmentId, status, delivered, sent }: Order): Request => ({
  kind: 'systematic',
  departmentId,
  outcome: (delivered ?? sent) ? 'delivered' : status === 'rejected' ? 'not-carried-out' : 'under-way',
});

const ofTargeted = ({ departmentId, status, delivered }: Targeted): Request => ({
  kind: 'targeted',
  departmentId,
  outcome: delivered
    ? 'delivered'
    : status === 'rejected' || status === 'withdrawn'
      ? 'not-carried-out'
      : 'under-way',
});

const ofExtract = ({ departmentId, status, delivered, assessed }: ClientExtract): Request => ({
  kind: 'extract',
  departmentId,
  outcome: delivered
    ? 'delivered'
    : status === 'withdrawn' || assessed?.decision.kind === 'refused'
      ? 'not-carried-out'
      : 'under-way',
});

const figuresOf = (requests: readonly Request[], kind: RequestKind): RequestFigures => {
  const ofKind = requests.filter((request) => request.kind === kind);
  return {
    requested: ofKind.length,
    delivered: ofKind.filter(({ outcome }) => outcome === 'delivered').length,
    notCarriedOut: ofKind.filter(({ outcome }) => outcome === 'not-carried-out').length,
  };
};

/**
 * All requests for logs by department, in the order of their ids: what the log administrators report once a year to the
 * medical and social responsible officers and to managers who ask. No unit, since one inquiry in a small unit would
 * point somebody out. Source: VON, disposal and archiving.
 */
export const requestsByDepartment = ({
  orders,
  targeted,
  extracts,
}: RequestRecords): readonly RequestsOf[] => {
  const requests = [...orders.map(ofOrder), ...targeted.map(ofTargeted), ...extracts.map(ofExtract)];
  return [...new Set(requests.map(({ departmentId }) => departmentId))].sort().map((departmentId) => {
    const theirs = requests.filter((request) => request.departmentId === departmentId);
    return {
      departmentId,
      kinds: {
        systematic: figuresOf(theirs, 'systematic'),
        targeted: figuresOf(theirs, 'targeted'),
        extract: figuresOf(theirs, 'extract'),
      },
    };
  });
};
