/** What happened when somebody acted on the card: the sentence, and whether they may try again. */
export interface RefusalOnCard {
  readonly text: string;
  readonly mayTryAgain: boolean;
}
