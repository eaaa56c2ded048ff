/** How it stands with what a notice asks for. An answered order says by whom and when. */
export type Standing =
  | { readonly state: 'open' }
  | { readonly state: 'done' }
  | {
      readonly state: 'attested' | 'rejected';
      /** A name, or `you` for the one who looks. */
      readonly by: { readonly name: string } | 'you';
      /** ISO instant. */
      readonly at: string;
    };
