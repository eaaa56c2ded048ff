import type { failures as swedish } from '../sv/failures.ts';

/** See the Swedish texts. */
export const failures: typeof swedish = {
  throttled: {
    title: 'SharePoint asks us to wait',
    body: 'Many people are using the service right now. Wait a little and try again. Nothing is lost.',
  },
  down: {
    title: 'SharePoint does not answer',
    body: 'The service has a passing fault. Try again in a few minutes. Nothing is lost.',
  },
  offline: {
    title: 'No connection',
    body: 'The computer cannot reach the network. Check the connection and try again. What you wrote is still on this page.',
  },
  forbidden: {
    title: 'You do not have access',
    body: 'You may not see or change this. If you need it for your work, contact those who plan the log reviews.',
  },
  missing: {
    title: 'It does not exist',
    body: 'What you look for does not exist or has been removed. Go to Overview and start from there.',
  },
  stale: {
    title: 'Somebody was faster',
    body: 'The information changed while you had the page open. The latest is shown now. Make your choice again if it is still needed.',
  },
  signIn: {
    title: 'Sign-in did not work',
    body: 'Close the page and open it again from Teams. If that does not help, contact your IT support.',
  },
  settings: {
    title: 'Loggkontroll is not fully installed',
    body: 'The settings of the page could not be read. Contact whoever runs the log reviews.',
  },
  unreadable: {
    title: 'A record cannot be read',
    body: 'Its content is not as it was saved. Change nothing, and contact whoever runs the log reviews.',
  },
  unknown: {
    title: 'Something went wrong',
    body: 'Try again. If it happens anew, contact whoever runs the log reviews and tell what you did.',
  },
};
