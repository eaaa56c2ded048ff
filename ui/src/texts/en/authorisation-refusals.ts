import type { authorisationRefusals as swedish } from '../sv/authorisation-refusals.ts';

/** See the Swedish texts. */
export const authorisationRefusals: Record<keyof typeof swedish, string> = {
  'authorisation-missing': 'The authorisation review does not exist, or you may not see it.',
  'authorisation-already-open': 'The authorisation review has been begun already. Reload the page to see it.',
  'authorisation-not-yours-to-open': 'This authorisation review is begun by somebody else.',
  'authorisation-not-kept-apart':
    'Whoever decides of access cannot also make the list, carry it out or sign it, and does not decide of their own access.',
  'authorisation-malformed': 'What was sent could not be recognised. Reload the page and try again.',
  'authorisation-only-the-bot': 'The bot takes this step. Reload the page in a while to see that it is done.',
  'authorisation-not-yours': 'The authorisation review is somebody else’s.',
  'authorisation-not-the-lister': 'The list of access is made by somebody else.',
  'authorisation-not-the-decider': 'Access is decided of by somebody else.',
  'authorisation-own-access': 'Nobody decides of their own access. Your manager does.',
  'authorisation-not-the-carrier': 'What has been decided is carried out by somebody else.',
  'authorisation-not-the-controller': 'Only the authorisation controller can do this.',
  'authorisation-room-not-open':
    'The place for the list is being prepared. Wait a minute and reload the page.',
  'authorisation-room-already-open': 'The place for the list is there already.',
  'authorisation-list-is-gone-through': 'No list is sent here: it is gone through in the record system.',
  'authorisation-list-is-sent': 'Here the list is gone through in the tab, once it has come.',
  'authorisation-list-unchanged': 'That list has been sent already.',
  'authorisation-not-listed': 'No list has come yet.',
  'authorisation-another-list':
    'A new list has come since you read it. Reload the page and go through the new one.',
  'authorisation-not-prepared': 'The list is being made ready for you. Wait a minute and reload the page.',
  'authorisation-already-prepared': 'The list has been made ready already.',
  'authorisation-no-own-access': 'Whoever decides is not in the list, so there is nothing more to decide.',
  'authorisation-not-answered': 'Not everybody in the list is decided of yet.',
  'authorisation-answer-unchanged': 'The answer has been sent like that already.',
  'authorisation-already-gone-through': 'It is noted already that the list has been gone through.',
  'authorisation-nothing-to-carry-out': 'Everybody keeps their access, so there is nothing to carry out.',
  'authorisation-already-carried-out': 'It was carried out by {{by}}, {{at}}, and changes no more.',
  'authorisation-date-malformed': 'There is no such date. Write it as YYYY-MM-DD.',
  'authorisation-date-in-future': 'It cannot have happened on a day that has not been.',
  'authorisation-date-too-early': 'The date is before what it follows on. Check it.',
  'authorisation-flaw-already-found': 'The flaw in secrecy has been reported here already.',
  'authorisation-no-flaw': 'No flaw in secrecy has been reported here.',
  'authorisation-flaw-already-assessed': 'The flaw has been assessed already.',
  'authorisation-deviation-missing': 'The routine has a deviation reported. Say on which day it was.',
  'authorisation-already-theirs': 'They have the authorisation review already.',
  'authorisation-steps-missing':
    'The authorisation review cannot be signed yet. This is missing: {{missing}}.',
  'authorisation-own-decision':
    'You have decided of the access yourself, so another authorisation controller signs.',
  'authorisation-closed': 'The authorisation review was signed by {{by}}, {{at}}.',
  'authorisation-withdrawn': 'The authorisation review was withdrawn by {{by}}, {{at}}.',
  'authorisation-under-way': 'The authorisation review is not over.',
  'authorisation-fate-already-recorded': 'It is noted already what became of the list.',
};
