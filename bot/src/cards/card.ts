/** Any part of an Adaptive Card. */
export type CardElement = Readonly<Record<string, unknown>>;

/** An Adaptive Card, version 1.5: the newest that Teams shows everywhere. */
export interface AdaptiveCard extends CardElement {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly lang: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
}
