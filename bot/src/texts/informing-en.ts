/** What the bot says of informing employees, in English. */
export const informing = {
  read: {
    title: 'This holds when you use the record system',
    lead: 'Read the points and confirm that you have read them. If you wonder about anything, ask your manager.',
    confirm: 'I have read this',
    task: 'read what holds for your access',
    reminder: 'Read the points and confirm by {{due}}.',
    late: 'You should have confirmed by {{due}}. Read the points and confirm now, it takes a minute.',
    done: 'Thank you, that is done',
    doneLead: 'There is nothing more for you to do. The points hold as long as you have access.',
  },
  tell: {
    title: 'Inform employees who do not have Teams',
    lead: 'Some in the unit are not reached by a card. Go through the points with them, at a staff meeting for example, and tick them off in the tab. There is a list to print there.',
    task: 'inform the employees of log reviews',
    reminder: 'Everybody in the unit is to be informed by {{due}}. Who is left you see in the tab.',
    late: 'Everybody in the unit should have been informed by {{due}}. Who is left you see in the tab. Talk to them, and tick them off there.',
    done: 'Everybody in the unit is informed',
    doneLead: 'There is nothing more for you to do. Whoever begins later gets information of their own.',
  },
  escalation:
    'Everybody in a unit should have been informed of log reviews by {{due}}. Take it up with the manager. Who is left stands in the tab.',
  reviewed: {
    title: 'Your access has been reviewed, without remark',
    lead: 'Your access during {{period}} was reviewed as part of the systematic control. There is nothing to remark. You need not do anything.',
  },
};
