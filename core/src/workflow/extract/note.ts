import type { ClientExtractRules } from '../../policy/index.ts';
import type { ClientExtract } from './extract.ts';

/**
 * What is to be noted of an extract, to be put into words and pasted into the client's record, the case system or the
 * form. Days are ISO dates. It says nothing of the client, who is known where it is pasted.
 */
export interface ExtractNote {
  readonly what: 'request' | 'hand-over';
  readonly in: ClientExtractRules['notedIn'];
  readonly number: string;
  readonly requestedOn: string;
  readonly requestedBy: ClientExtract['requestedBy'];
  readonly identity: { readonly how: string; readonly on: string } | undefined;
  readonly authority: { readonly ground: string; readonly on: string } | undefined;
  readonly decision: NonNullable<ClientExtract['assessed']>['decision'] | undefined;
  readonly control: { readonly finishedOn: string; readonly outcome: 'no-remark' | 'remark' } | undefined;
  readonly handedOver: { readonly way: string; readonly on: string } | undefined;
  readonly receiptOn: string | undefined;
  readonly returnedOn: readonly string[];
}

/** The facts of a note, as far as they are known. E3. */
export const extractNote = (extract: ClientExtract, what: 'request' | 'hand-over'): ExtractNote => {
  const { number, requestedOn, requestedBy, identity, authority, rules } = extract;
  const { assessed, controlled, handedOver, receipt, returned } = extract;
  const known = { what, in: rules.notedIn, number, requestedOn, requestedBy };
  const shown = {
    identity: identity && { how: identity.how, on: identity.on },
    authority: authority && { ground: authority.ground, on: authority.on },
  };
  if (what === 'request') {
    const nothing = { decision: undefined, control: undefined, handedOver: undefined, receiptOn: undefined };
    return { ...known, ...shown, ...nothing, returnedOn: [] };
  }
  return {
    ...known,
    ...shown,
    decision: assessed?.decision,
    control: controlled && { finishedOn: controlled.finishedOn, outcome: controlled.outcome },
    handedOver: handedOver && { way: handedOver.way, on: handedOver.on },
    receiptOn: receipt?.on,
    returnedOn: returned.map(({ on }) => on),
  };
};
