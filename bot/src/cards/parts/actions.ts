import type { CardElement } from '../card.ts';

/** What a card can ask the bot to do. */
export const verbs = [
  'attest',
  'reject',
  'refresh',
  'read-invitation',
  'receive-invitation',
  'read-minutes',
  'confirm-minutes',
  'refuse-minutes',
  'confirm',
] as const;

/** See {@link verbs}. */
export type Verb = (typeof verbs)[number];

/** The one input of the suite's cards: why something is rejected. */
export const reasonInput = 'reason';

/** Longest reason a card takes. */
export const maximumReasonLength = 500;

/** Goes to the page of the tab that the card is about. */
export const openTab: CardElement = {
  type: 'Action.OpenUrl',
  $when: "${openUrl != ''}",
  title: '${openTitle}',
  url: '${openUrl}',
};

/** Shows somebody what is about them alone. */
export const readOwn: CardElement = {
  type: 'Action.Execute',
  verb: '${readVerb}',
  title: '${readTitle}',
  data: '${about}',
};

/** Says that one has read it, while that has not been said (`canConfirm`). */
export const confirmReading: CardElement = {
  type: 'Action.Execute',
  $when: '${canConfirm}',
  verb: 'confirm',
  title: '${confirmTitle}',
  style: 'positive',
  data: '${about}',
};

const execute = (verb: Verb, title: string, style: 'positive' | 'destructive'): CardElement => ({
  type: 'Action.Execute',
  verb,
  title,
  style,
  data: '${about}',
});

const answering = (input: CardElement): readonly CardElement[] => [
  { ...execute('attest', '${attestTitle}', 'positive'), $when: '${answerable}' },
  {
    type: 'Action.ShowCard',
    $when: '${answerable}',
    title: '${rejectTitle}',
    card: {
      type: 'AdaptiveCard',
      body: [input],
      actions: [execute('reject', '${rejectWithReasonTitle}', 'destructive')],
    },
  },
];

/** Attest or reject with a reason, while the order waits for it (`answerable`). */
export const answerOrder = answering({
  type: 'Input.Text',
  id: reasonInput,
  label: '${reasonLabel}',
  placeholder: '${reasonPlaceholder}',
  isMultiline: true,
  isRequired: true,
  maxLength: maximumReasonLength,
  errorMessage: '${reasonMissing}',
});

/** As {@link answerOrder} for a targeted review: the reason is one of `reasons`, since people write names in free text. */
export const answerTargeted = answering({
  type: 'Input.ChoiceSet',
  id: reasonInput,
  label: '${reasonLabel}',
  style: 'expanded',
  isRequired: true,
  errorMessage: '${reasonMissing}',
  choices: [{ $data: '${reasons}', title: '${title}', value: '${value}' }],
});
