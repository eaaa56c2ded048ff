/** What the answers to a supervisory authority say on paper. */
export const supervisionReport = {
  title: 'Control of access {{year}}',
  reference: 'For supervision {{year}}',
  lead: 'Answers to what a supervisory authority asks about the control of access. The figures are those of the register, at the times given here. No employee or client is named.',
  scope: 'Covers',
  made: 'Made',
  counted: 'Controls counted by the bot',
};
