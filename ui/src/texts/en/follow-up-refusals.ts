import type { followUpRefusals as swedish } from '../sv/follow-up-refusals.ts';

/** See the Swedish texts. */
export const followUpRefusals: Record<keyof typeof swedish, string> = {
  'case-missing': 'The case does not exist, or you may not see it.',
  'case-already-open': 'The case is already open. Reload the page to see it.',
  'case-not-a-manager': 'A case is opened by the manager who then handles it. Ask that manager to open it.',
  'case-only-the-bot': 'The bot takes this step. Reload the page in a while to see that it is done.',
  'case-not-yours':
    'Somebody else handles the case. If it is to be yours, that person or their manager can hand it over.',
  'case-not-the-subject':
    'The minutes are for somebody else to answer, or to be answered on paper. Ask whoever called to the conversation.',
  'case-closed': 'The case was closed by {{by}}, {{at}}. Open it again if something new has come up.',
  'case-not-closed': 'The case is not closed, so it need not be opened again.',
  'case-date-malformed': 'There is no such date or time. Write dates as YYYY-MM-DD.',
  'case-date-in-future': 'That date has not been yet. Give the day on which it happened.',
  'case-date-passed': 'Choose a date that is still to come.',
  'case-document-malformed': 'The document was not recognised. Reload the page and try again.',
  'case-document-already-kept': 'The document is already in the case.',
  'case-code-unknown':
    'There is no such choice. Choose one of those given; your own words go in the case’s documents.',
  'case-number-malformed': 'That number is not possible. Check it and try again.',
  'case-discovered-later':
    'When it was discovered can only be moved back in time, so that nobody gains time for the breach report.',
  'case-subject-not-set':
    'State first who the case is about. That is kept protected, never in the case’s history.',
  'case-employee-already-told':
    'The employee has already been told, so this cannot be done now. Finish the conversation and then decide.',
  'case-before-the-employee-is-told': 'This is to be done before the employee is told anything: {{missing}}.',
  'case-representative-not-stated':
    'The invitation must say that the employee has the right to bring a union representative. Reload the page and make it again.',
  'case-conversation-not-called':
    'The employee has not been called to a conversation yet. Make the invitation first.',
  'case-conversation-already-held': 'The conversation has been held and the minutes written.',
  'case-invitation-of-another-version': 'The invitation has been changed. Open it again.',
  'case-invitation-already-received': 'You have confirmed the invitation already, {{at}}.',
  'case-minutes-missing':
    'There are no minutes yet. Whoever has the case writes them after the conversation.',
  'case-minutes-of-another-version':
    'The minutes have been rewritten since you read them. Read the new version first.',
  'case-minutes-already-confirmed': 'The minutes were confirmed {{at}} and change no more.',
  'case-minutes-already-refused': 'It is already noted, {{at}}, that the minutes are not confirmed.',
  'case-minutes-not-answered':
    'The employee has not answered the minutes yet. Wait for the answer, or note it if it is given on paper.',
  'case-too-few-copies': 'Everybody who was there gets a copy: {{needed}} are needed.',
  'case-copies-already-given': 'The copies have already been given.',
  'case-not-heard': 'Decide when the employee has been able to explain and has answered the minutes.',
  'case-decided-alone': 'The routine has this decided together with {{party}}. Confirm that it is so.',
  'case-already-decided': 'This was already decided by {{by}}, {{at}}.',
  'case-access-removal-first': 'First decide whether the access is to end.',
  'case-access-removal-now': 'Whether the access is to end is decided at once and cannot be put off.',
  'case-measure-not-yours':
    'Somebody else sees to that measure, and is shown it in the overview when it is time. You need not do anything.',
  'case-measure-must-be-done': 'The routine has this measure taken. It cannot be left out.',
  'case-measure-already-taken': 'The measure has already been taken.',
  'case-breach-must-be-reported':
    'The routine has every personal-data breach reported, whether it was meant or not.',
  'case-breach-before-discovery': 'The breach cannot have been reported before it was discovered.',
  'case-breach-already-reported': 'The breach was already reported, {{at}}. A report is not taken back.',
  'case-correction-already-noted': 'The correction stands in the case already.',
  'case-no-correction': 'There is no correction to look at.',
  'case-breach-already-questioned': 'The correction has already been entered in the case, {{at}}.',
  'case-already-theirs': 'That person already has the case.',
  'case-documents-gone':
    'The documents of the case are deleted, since the time for keeping them is out. It cannot be reopened.',
  'case-request-missing': 'The request does not exist, or you may not see it.',
  'case-request-malformed': 'The request could not be read. Reload the page and try again.',
  'case-request-already-made': 'The request is already saved. Reload the page to see the case.',
  'case-request-already-opened': 'The case has been opened.',
  'case-steps-missing': 'The case cannot be closed yet. This is missing: {{missing}}.',
  'extract-missing': 'The extract does not exist, or you may not see it.',
  'extract-already-requested': 'The request is already saved. Reload the page to see it.',
  'extract-not-a-manager':
    'A request for an extract is received by the manager who then handles it. Ask that manager to receive it.',
  'extract-not-yours':
    'Somebody else handles the extract. If it is to be yours, that person or their manager can pass it on to you.',
  'extract-not-the-assessor':
    'Somebody else assesses whether the log can be released. Wait until that is done.',
  'extract-not-the-orderer': 'Somebody else obtains the log. Wait until that is done.',
  'extract-not-a-log-administrator': 'Only log administrators can do this.',
  'extract-only-the-bot': 'The bot takes this step. Reload the page in a while to see that it is done.',
  'extract-room-not-open': 'The protected room is not open yet. Wait a few seconds and try again.',
  'extract-room-already-open': 'The protected room is already open.',
  'extract-client-not-given': 'First write whom the extract is about and for which time.',
  'extract-client-unchanged': 'The details are the same as those saved. Correct what is wrong, or go on.',
  'extract-not-taken-on': 'The log is taken out by the log administrator who has taken it on.',
  'extract-under-way': 'The extract is not closed.',
  'extract-fate-already-recorded': 'What became of the details has already been noted.',
  'extract-closed': 'The extract was closed by {{by}}, {{at}}.',
  'extract-withdrawn': 'The request was withdrawn by {{by}}, {{at}}.',
  'extract-date-malformed': 'There is no such date. Write it as YYYY-MM-DD.',
  'extract-date-in-future': 'That date has not been yet. Give the day on which it happened.',
  'extract-date-too-early':
    'That date is too early. The extract cannot have been handed over or noted before it was asked for, nor have arrived or come back before it was handed over. Give a later day.',
  'extract-document-malformed': 'The file was not recognised. Reload the page and try again.',
  'extract-code-unknown': 'There is no such choice. Choose one of those given.',
  'extract-number-malformed': 'That number is not possible. Check it and try again.',
  'extract-already-shown': 'That has already been shown and noted.',
  'extract-needs-no-authority': 'The client asks themselves, so no authority need be shown.',
  'extract-identity-not-shown': 'First note how whoever asks or fetches has shown who they are.',
  'extract-authority-not-shown': 'First note what shows that the representative may represent the client.',
  'extract-reason-missing': 'Give at least one reason.',
  'extract-already-assessed': 'It was already assessed so by {{by}}, {{at}}.',
  'extract-not-released':
    'The log has not been assessed yet, or is not to be released. See what the assessment says.',
  'extract-log-is-taken-out': 'This log is not ordered: whoever assesses takes it out themselves.',
  'extract-already-ordered': 'The log has already been ordered.',
  'extract-not-ordered': 'The log has not been ordered yet. Wait until the manager has ordered it.',
  'extract-orderer-not-verified': 'First check that the orderer may order the log.',
  'extract-already-delivered':
    'The log has already been delivered. If it is the wrong one it can be ordered again.',
  'extract-not-delivered': 'The log has not been delivered yet. Wait until it is.',
  'extract-already-controlled': 'The log review is already documented.',
  'extract-nobody-reviews':
    'Everybody who could review the log stands in it. Get in touch with whoever received the request.',
  'extract-reviewer-unknown': 'It is not clear yet who reviews the log. Try again in a while.',
  'extract-reviewer-known': 'It is already clear who reviews the log.',
  'extract-log-is-kept':
    'The log has a remark or has led to an inquiry, and is therefore kept. Another log can be asked for in the inquiry.',
  'extract-not-controlled': 'The log is also to be reviewed, and that documented, before it is handed over.',
  'extract-no-document':
    'There is no document to hand over yet. First make the extract readable, or write the decision that it is not released.',
  'extract-another-document':
    'The document has been made anew since then. Reload the page and hand over the new one.',
  'extract-way-not-allowed':
    'The routine does not let the extract be handed over in that way. Hand it over in one of those that can be chosen.',
  'extract-already-handed-over': 'The extract was handed over by {{by}}, {{at}}.',
  'extract-not-handed-over': 'The extract has not been handed over yet. Hand it over first.',
  'extract-needs-no-receipt': 'No receipt is needed here, or there is one already.',
  'extract-already-noted': 'The note has already been made.',
  'extract-inquiry-already-started': 'An inquiry has already been started.',
  'extract-already-theirs': 'That person already has the extract.',
  'extract-steps-missing': 'The extract cannot be closed yet. This is missing: {{missing}}.',
};
