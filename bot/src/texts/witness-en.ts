/** What the bot says of what it has witnessed, in English. */
export const witness = {
  title: 'Something was saved beside Loggkontroll',
  lead: 'On {{day}} the bot saw that one or more records had been changed, deleted or saved in a way that Loggkontroll does not do. Somebody may have put something right in a list, directly in SharePoint. Ask whoever runs Loggkontroll to run the check verify: its report says which records they are and what is wrong. Change nothing before that.',
};
