/** What the bot says of targeted reviews, in English. */
export const targeted = {
  toDecide: {
    title: 'A targeted review waits for your decision',
    lead: 'Open it in the tab and decide whether it is to be made. Do not talk about it with anybody else.',
  },
  toOrder: {
    title: 'A targeted review to order',
    lead: 'Order the log in the tab. Whom it is about you are not told, and need not know.',
  },
  toAttest: {
    title: 'A targeted review waits for your attestation',
    lead: 'Attest if the request has been made in the right order. Whom it is about you are not to know.',
  },
  toTakeOn: {
    title: 'A targeted review needs a log administrator',
    lead: 'Take it on in the tab. Then you alone are told what to take out.',
  },
  subjectWanted: {
    title: 'Give the particulars of a targeted review',
    lead: 'Open the form in the tab and write them only there. Never write names in a chat or an e-mail.',
  },
  toDeliver: {
    title: 'Take out the log of a targeted review',
    lead: 'The particulars are in the tab. Take the log out and deliver it there.',
  },
  toHandOver: {
    title: 'A log of a targeted review to hand over',
    lead: 'Check in the tab that it is what was asked for and hand it over to the reviewer.',
  },
  toBeFetched: {
    title: 'A log is to be fetched from you',
    lead: 'Give it to somebody who can show who they are, and note that in the tab.',
  },
  somebodyWanted: {
    title: 'Appoint somebody else in a targeted review',
    lead: 'A task has nobody to do it. Appoint somebody in the tab. You need no reason, and should not ask for one.',
  },
  rejected: {
    title: 'Your request for a targeted review has been rejected',
    lead: 'The reason is in the tab.',
  },
  withdrawn: {
    title: 'A targeted review has been withdrawn',
    lead: 'There is nothing more for you to do. What you have given is removed.',
  },
  supplementWanted: {
    title: 'Add something to a log',
    lead: 'The reviewer needs one thing more. The tab says which.',
  },
  supplementAdded: {
    title: 'The log has been added to',
    lead: 'What you asked for lies beside the log in the tab.',
  },
  supplementUnplaced: {
    title: 'Say whom the supplement concerns',
    lead: 'What has been added to the log is to go to the right case. Choose in the tab whom each file concerns, so that it is kept there.',
  },
  readerUnfit: {
    title: 'Ask for another person in a targeted review',
    lead: 'The one who was appointed to read the log cannot do so. Ask in the tab for another person. Tell nobody why.',
  },
  toldOfRequest: {
    title: 'A targeted review has been requested',
    lead: 'The routine says that you are to know. There is nothing for you to do.',
  },
  toldOfDecision: {
    title: 'A targeted review has been decided',
    lead: 'The routine says that you are to know. There is nothing for you to do.',
  },
  toldOfReview: {
    title: 'A targeted review has been made',
    lead: 'The routine says that you are to know. Those who have a right to the result see it in the tab.',
  },
  late: { lead: 'It should have been done by {{due}}. Do it today if you can.' },
  reminder: { lead: 'It is to be done by {{due}}.' },
  escalation: {
    lead: 'The task: {{task}}. It should have been done by {{due}}. Remind the one who is to do it, and ask no more than that.',
  },
  task: {
    decide: 'decide on a targeted review',
    order: 'order the log of a targeted review',
    attest: 'attest a targeted review',
    'take-on': 'take on a targeted review',
    'give-subject': 'give the particulars of a targeted review',
    'verify-orderer': 'check the orderer’s authority',
    deliver: 'take out the log of a targeted review',
    'hand-over': 'hand over the log of a targeted review',
    'hand-over-in-person': 'give out the log and note it',
    appoint: 'appoint somebody in a targeted review',
    supplement: 'add to the log',
    concerns: 'say whom the supplement to a log concerns',
    'ask-another': 'ask for another person in a targeted review',
    'go-on': 'go on with a targeted review',
  },
  done: 'Done for your part',
  answered: {
    attestedTitle: 'The targeted review is attested',
    rejectedTitle: 'The targeted review is rejected',
    attestedByYou: 'You attested it {{at}}.',
    attestedBy: '{{name}} attested it {{at}}.',
    rejectedByYou: 'You rejected it {{at}}. The one who requested it is told.',
    rejectedBy: '{{name}} rejected it {{at}}.',
  },
  answer: { reject: 'Reject the targeted review', reasonMissing: 'Choose why it is rejected.' },
  reason: {
    'not-founded': 'There is no ground for it',
    'other-people': 'Other people are to have the tasks',
    'not-our-unit': 'It does not concern our operation',
    'orderer-without-authority': 'The orderer has no authority',
    'requested-already': 'It has been requested already',
  },
};
