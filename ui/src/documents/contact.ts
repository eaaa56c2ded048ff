import type { Frame } from './frame.ts';

/** Somebody to turn to. Said as it is written. */
export interface Contact {
  readonly name: string;
  readonly role?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** A person with the role, where there is one: `Ada Berg, enhetschef`. */
export const withRole = ({ name, role }: { readonly name: string; readonly role?: string }): string =>
  role ? `${name}, ${role}` : name;

/** Who, and how one reaches them, on one line. */
export const contactLine = ({ t, plain }: Frame, { phone, email, ...who }: Contact): string =>
  [
    plain(withRole(who)),
    ...(phone ? [t('documents:phone', { phone })] : []),
    ...(email ? [t('documents:email', { email })] : []),
  ].join(', ');
