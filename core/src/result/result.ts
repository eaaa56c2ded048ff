/** The least a refusal is: a code that each surface turns into a sentence. */
export interface Refused {
  readonly code: string;
}

/** Either a value, or an expected refusal. Exceptions are left for bugs and I/O. */
export type Result<T, R extends Refused> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** A result that holds `value`. */
export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A result that refuses, with the code and the facts a sentence needs. */
export const refuse = <const R extends Refused>(refusal: R): { readonly ok: false; readonly refusal: R } => ({
  ok: false,
  refusal,
});
