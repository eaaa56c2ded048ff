/** The figures of a result as the command line writes it. */
export interface WrittenResult {
  readonly rows: number;
  readonly rejected: { readonly length: number };
  readonly explained: Readonly<Record<'accesses' | 'pairs', Readonly<Record<string, number>>>>;
  readonly flags: Readonly<Record<string, number>>;
  readonly findings: { readonly length: number };
}

const kinds = ['direct', 'administrative', 'otherAuthority', 'none'];

/** The same under the names that the SQL gives its figures. */
export const writtenFigures = ({ rows, rejected, explained, flags, findings }: WrittenResult) => ({
  rows,
  rejected: rejected.length,
  ...Object.fromEntries(
    kinds.flatMap((kind, index) => [
      [`accesses_${index + 1}`, explained.accesses[kind] ?? 0],
      [`pairs_${index + 1}`, explained.pairs[kind] ?? 0],
    ]),
  ),
  ...flags,
  findings: findings.length,
});
