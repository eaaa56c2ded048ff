import type { informingPoints as points, informingRefusals as refusals } from '../sv/informing.ts';

/** What employees are told of their access, in our own words. */
export const informingPoints: Record<keyof typeof points, string> = {
  'only-what-the-work-needs':
    'You may open information only about those you need to know something about to do your work, and only what you need.',
  'everything-is-logged':
    'Everything done in the system is logged: who did it, when, and whose information it was.',
  'access-is-reviewed':
    'Access is reviewed regularly, and who is reviewed is then drawn at random: it does not mean being suspected. It is also reviewed when there is a reason to.',
  'more-is-unlawful-access':
    'Opening more than the work needs may be unlawful access. It is a crime, and may lead to a police report and consequences for your employment.',
};

/** What the suite says when it does not do what somebody asked of informing employees. */
export const informingRefusals: Record<keyof typeof refusals, string> = {
  'informing-missing': 'The information does not exist, or you may not see it.',
  'informing-already-open': 'The information has begun already.',
  'informing-only-the-bot': 'The bot takes this step. Reload the page in a while to see that it is done.',
  'informing-superseded': 'A newer round has taken the place of this one. Reload the page to see it.',
  'informing-employees-unfit': 'The employees do not agree with the register. Reload the page.',
  'informing-already-theirs': 'The same person is responsible already.',
  'informing-not-you': 'The card is to somebody else. Only whoever has read it can confirm.',
  'informing-already-confirmed':
    'At least one of them has confirmed already. Reload the page and choose among those left.',
  'informing-not-the-responsible':
    'Only whoever is responsible for the unit, or their manager, can tick off.',
  'informing-nobody-chosen': 'Choose those who have been informed.',
  'informing-employee-unknown': 'At least one of them no longer works in the unit. Reload the page.',
  'informing-list-includes-yourself': 'You do not tick off yourself. Confirm on your own card in Teams.',
  'informing-date-malformed': 'There is no such date. Write it as YYYY-MM-DD.',
  'informing-date-in-future': 'That day has not been yet. Choose the day on which they were informed.',
};
