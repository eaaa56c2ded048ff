import type { refusals as swedish } from '../sv/refusals.ts';
import { authorisationRefusals } from './authorisation-refusals.ts';
import { followUpRefusals } from './follow-up-refusals.ts';

/** See the Swedish texts. */
export const refusals: Record<keyof typeof swedish, string> = {
  'plan-not-a-planner': 'Only those who plan the log reviews can do this.',
  'plan-only-the-bot-answers': 'The random numbers can only come from the bot, never from a person.',
  'plan-missing': 'There is no such plan. Begin by locking the population.',
  'plan-already-committed': 'The population is already locked for this period. Continue with that plan.',
  'plan-awaits-answer':
    'The random numbers have not arrived yet. Wait a moment; you can leave the page and come back.',
  'plan-already-answered': 'The random numbers have already arrived. Reload the page and continue.',
  'plan-not-committed': 'The population has to be locked before anybody can be drawn.',
  'plan-answer-malformed':
    'The random numbers are malformed and are not used. Contact whoever runs the log reviews.',
  'plan-proof-wrong':
    'The draw does not agree with what was locked, so it is not saved. Ask for a redraw and give that as the reason.',
  'plan-already-drawn': 'The draw has already been made. Reload the page to see it.',
  'plan-not-drawn': 'Nothing has been drawn yet. Draw first.',
  'plan-already-ordered': 'The orders for this period are already placed. You find them under Orders.',
  'plan-already-discarded': 'The plan is discarded already. Reload the page.',
  'plan-not-ordered': 'No orders are placed yet, so there is nothing to replace.',
  'plan-reason-missing': 'Write a reason. It is kept beside the first draw.',
  'plan-population-empty': 'Nobody is left to draw from. Check the registers of units and employees.',
  'plan-orders-differ-from-picks': 'The orders do not match the draw. Reload the page and place them again.',
  'plan-dates-malformed': 'The dates cannot be read, or end before they begin.',
  'plan-cluster-unknown': 'The operation or unit is not part of the draw.',
  'plan-order-already-replaced':
    'The order has already been placed again, so it is not placed once more. Reload the page to see the new one.',
  'order-missing': 'The order no longer exists.',
  'order-already-placed': 'The order has already been placed.',
  'order-without-employees': 'The order has no employees. Reload the page and place it again.',
  'order-not-a-planner': 'Only those who plan the log reviews can place orders.',
  'order-not-the-attestant': 'The order is to be attested by somebody else.',
  'order-includes-yourself': 'You are part of this order yourself. It goes to your manager instead.',
  'order-already-attested': 'The order was already attested by {{by}}, {{at}}.',
  'order-already-rejected': 'The order was already rejected by {{by}}, {{at}}.',
  'order-reason-missing': 'Write why the order is rejected, so that it can be placed again correctly.',
  'order-not-attested': 'The order has not been attested yet.',
  'order-not-yours': 'Somebody else is to do this step.',
  'order-orderer-not-verified': 'First check that the orderer may order the log.',
  'order-orderer-already-verified': 'The orderer’s authority is checked already, or is not to be checked.',
  'order-permission-not-confirmed': 'First confirm that you have the roles needed to take the log out.',
  'order-permission-already-confirmed': 'The roles are confirmed already.',
  'order-needs-no-permission': 'This log takes no roles to be confirmed.',
  'order-days-not-to-be-drawn': 'The dates are settled here, so no days are drawn.',
  'order-not-a-log-administrator': 'Only log administrators can do this.',
  'order-only-the-bot': 'The bot takes this step. Reload the page in a while to see that it is done.',
  'order-room-already-open': 'The place for the log already exists.',
  'order-room-not-open': 'The place for the log is being prepared. Wait a minute and reload the page.',
  'order-days-already-committed': 'The draw of days has already begun.',
  'order-days-not-committed': 'The draw of days has not begun yet.',
  'order-days-not-answered':
    'The random numbers have not arrived yet. Wait a moment; you can leave the page and come back.',
  'order-days-already-answered':
    'The random numbers for the days have already arrived. Reload the page and continue.',
  'order-days-answer-malformed':
    'The random numbers for the days are malformed and are not used. Contact whoever runs the log reviews.',
  'order-days-not-yours':
    'Another log administrator has begun the draw. Let them finish it, or ask for a redraw.',
  'order-days-proof-wrong':
    'The days do not agree with what was locked, so they are not saved. Ask for a redraw and give that as the reason.',
  'order-days-already-drawn': 'The days have already been drawn. Reload the page to see them.',
  'order-days-not-drawn': 'The days have not been drawn yet. Draw them before the log is delivered.',
  'order-already-delivered': 'The log has already been delivered.',
  'order-not-delivered': 'The log has not been delivered yet.',
  'order-not-the-receiver': 'Only the receiver of the log can hand it over.',
  'order-needs-no-hand-over': 'The log is already with the reviewer and need not be handed over.',
  'order-already-handed-over': 'The log has already been handed over to the reviewer.',
  'order-to-be-sent': 'The orderer wants the log sent. Send it, and say here that it is sent.',
  'order-not-to-be-sent': 'This log is delivered in Loggkontroll and is not to be sent.',
  'order-not-the-orderer': 'Only whoever ordered the log says how it is to come.',
  'order-way-not-offered':
    'The routine does not let the log come in that way. Choose one of the ways that the page shows.',
  'order-wish-unchanged': 'The log is wished in that way already.',
  'order-wish-changed':
    'The orderer has changed how the log is to come. Read what holds now before you send it.',
  'order-not-the-addressee': 'The log has been sent to somebody else, who says whether it has come.',
  'order-already-sent':
    'The log is sent already. If it has not arrived, whoever it was sent to says so, and you can send it again.',
  'order-not-sent': 'The log has not been sent yet. Wait until it is.',
  'order-already-received': 'It has been said already that the log has come.',
  'order-not-the-reviewer': 'The log is destroyed by whoever has reviewed it.',
  'order-not-to-be-destroyed': 'The log is not to be destroyed now. Reload the page to see how it stands.',
  'order-destruction-already-asked': 'The reviewer has been asked already to destroy the log.',
  'order-date-malformed': 'There is no such date. Write it as YYYY-MM-DD.',
  'order-destroyed-in-future': 'The date has not been yet. Enter the day on which the log was destroyed.',
  'order-destroyed-before-received':
    'The date is before the day on which the log came. Enter the day on which it was destroyed.',
  'order-completed': 'The order is finished.',
  'order-not-rejected': 'The order has not been rejected, so no other can stand in its place.',
  'order-already-replaced': 'A new order already stands in the place of this one.',
  'review-missing': 'The review no longer exists.',
  'review-only-the-bot-opens': 'The bot opens a review when the log has arrived.',
  'review-already-open': 'The review is already open.',
  'review-not-the-reviewer': 'The review is to be made by somebody else.',
  'review-includes-yourself': 'You are part of the log yourself. The review goes to your manager instead.',
  'review-already-started': 'The review has already begun.',
  'review-only-the-bot-passes-on': 'Only the bot passes a review on.',
  'order-already-theirs': 'The order is theirs already.',
  'review-already-theirs': 'The review is theirs already.',
  'review-only-the-bot-withdraws': 'Only the bot withdraws a review.',
  'review-withdrawn': 'The log is not to be reviewed any more. The extract is withdrawn, or has another log.',
  'review-already-registered': 'The result was already registered by {{by}}, {{at}}.',
  'review-of-another-file':
    'The log you read is not the one delivered. Reload the page and go through it again.',
  'review-accesses-unjudged': 'Not every access has been judged. Judge the rest before you register.',
  'review-outcome-contradicts-judgements':
    'The result does not agree with the judgements: a suspicion means that the control has a remark.',
  'review-counts-contradict-judgements':
    'The number of accesses does not agree with the judgements. Reload the page.',
  'review-accesses-not-stated': 'State how many rows the log has. Write 0 if it was empty.',
  'review-not-judged-here':
    'This log was sent and is not judged row by row here. Reload the page and fill in the result.',
  'review-employees-not-stated': 'State how many employees’ logs were reviewed, at least one.',
  'review-breach-report-missing':
    'With a remark, the personal-data breach is to be reported. State whether it is, and for how many persons.',
  'review-breach-persons-missing': 'State how many persons the breach concerns.',
  'review-breach-without-remark': 'A control without remark cannot have a breach report.',
  'review-finished-in-future': 'The review cannot have been finished on a day that has not been.',
  'review-date-malformed': 'There is no such date. Write it as YYYY-MM-DD.',
  'targeted-missing': 'The targeted review does not exist, or you may not see it.',
  'targeted-already-requested': 'The targeted review has already been requested. Reload the page to see it.',
  'targeted-malformed':
    'Something in the request has the wrong form, so it is not saved. Never write names or other text here. Reload the page and try again.',
  'targeted-not-yours-to-request':
    'The routine does not let you request a targeted review. Turn to the unit manager.',
  'targeted-not-a-planner': 'Only those who plan the log reviews can place the order.',
  'targeted-not-a-log-administrator': 'Only log administrators can do this.',
  'targeted-not-yours': 'This step is for somebody else. You need not do anything.',
  'targeted-only-the-bot': 'The bot takes this step. Reload the page in a while to see that it is done.',
  'targeted-parts-coincide':
    'One person may not have both tasks in this review. Choose somebody else for one of them.',
  'targeted-no-such-step': 'The routine does not have that step for this review.',
  'targeted-not-yet': 'An earlier step is not done yet. Wait until it is.',
  'targeted-already-done': 'The step was already done by {{by}}, {{at}}.',
  'targeted-already-rejected': 'The targeted review was already rejected by {{by}}, {{at}}.',
  'targeted-already-withdrawn': 'The targeted review was withdrawn by {{by}}, {{at}}.',
  'targeted-already-delivered': 'The log has already been delivered, so this can no longer be changed.',
  'targeted-not-delivered': 'The log has not been delivered yet. Wait until it is.',
  'targeted-cannot-be-rejected':
    'What is next in turn cannot be rejected. Whoever requested the review can take it back until the log is delivered.',
  'targeted-somebody-wanted': 'A task in the review has nobody. It goes on when somebody has been appointed.',
  'targeted-nobody-wanted': 'The task already has somebody. Reload the page.',
  'targeted-already-wanted': 'Somebody else has already been asked for in that task.',
  'targeted-no-such-part': 'This review does not have that task, or nobody has it yet.',
  'targeted-stood-back': 'That person has left the task and cannot have it again. Choose somebody else.',
  'targeted-room-already-open': 'The protected room already exists.',
  'targeted-room-not-open': 'The protected room is being prepared. Wait a minute and reload the page.',
  'targeted-subject-unchanged': 'The details are the same as before, so there is nothing to save.',
  'targeted-supplement-not-offered': 'The routine does not have that supplement.',
  'targeted-supplement-already-asked': 'The supplement has already been asked for.',
  'targeted-supplement-not-asked': 'Nobody has asked for that supplement.',
  'targeted-supplement-already-added': 'The supplement is already beside the log.',
  'targeted-in-future': 'The log cannot have been fetched on a date that has not been.',
  'targeted-fate-already-recorded': 'What became of the details has already been noted.',
  'targeted-completed': 'The targeted review is finished.',
  'targeted-not-in-policy': 'The routine has no targeted reviews here.',
  'targeted-reason-not-in-policy':
    'The routine does not have that reason for what the review is about. Choose another.',
  'targeted-provider-unknown':
    'The private provider is not in the routine’s list. Ask whoever manages the log review to add it.',
  'targeted-nobody-named': 'Somebody is missing. Choose who is to have each task.',
  'targeted-nobody-to-act':
    'It cannot be seen who is to have one of the tasks. Choose the person yourself, or ask whoever manages the log review to enter them.',
  'registration-missing': 'The registration no longer exists.',
  'registration-already-made':
    'Your former attempt was saved and is in the list below. Change it there if something is wrong. Register again only if it is about another control.',
  'registration-not-the-reviewer': 'Only whoever made the control can change the registration.',
  'registration-reason-missing': 'Write why the registration is changed.',
  'registration-date-malformed': 'There is no such date. Write it as YYYY-MM-DD.',
  'registration-finished-in-future': 'The control cannot have been finished on a day that has not been.',
  'registration-employees-missing': 'State how many employees’ logs have been reviewed.',
  'registration-count-malformed': 'The number has to be a whole number, zero or more.',
  'registration-breach-without-remark': 'A control without remark cannot have a breach report.',
  'registration-breach-persons-missing': 'State how many persons the breach concerns.',
  'registration-unchanged': 'Nothing has changed, so there is nothing to save.',
  'control-missing': 'The control is not in the register.',
  'control-only-the-bot': 'The bot takes this step. Reload the page in a while to see that it is done.',
  'control-already-expected': 'The control is already in the register.',
  'control-already-done': 'The control has already been done.',
  'control-not-done': 'The control has not been done yet.',
  'control-reason-missing': 'Write why the control will not be done.',
  'control-deviation-not-allowed': 'Only a planner or the department head can state a deviation.',
  'control-deviation-already-stated': 'The deviation has already been stated.',
  'control-withdrawn':
    'The control is replaced: its order was placed again, and the control of the new order applies.',
  'year-not-the-department-head': 'Only the department head can sign the year of the department.',
  'year-controls-missing':
    'The year cannot be signed yet: controls are missing. They are shown in the table.',
  'year-informing-left':
    'The year cannot be signed yet: the routine says that everybody is first to have confirmed that they are informed. Under Informing employees on the page you see which units have some left.',
  'year-already-signed': 'The year is already signed, and nothing has changed since.',
  'ordering-cluster-unknown':
    'An operation in the draw is no longer in the register. Ask for a redraw and give that as the reason.',
  'ordering-not-in-policy': 'The routine does not say how this branch is to be ordered.',
  'ordering-way-not-offered': 'The log cannot be sent in that way. Choose another.',
  'ordering-nobody-to-act':
    'Nobody can take care of one of the orders. Check that the manager in the register has a manager.',
  'draw-population-empty':
    'There is nobody to draw from in one of the branches. Check the registers of units and employees.',
  'population-id-malformed': 'An employee or unit in the registers has an id that cannot be used.',
  'population-cluster-twice': 'The same operation is twice in the registers.',
  'population-employee-twice': 'The same employee is twice in one operation in the registers.',
  'population-excluded-yet-included': 'An employee is both left out and part of the population.',
  'population-exclusion-without-reason': 'Write a reason for each employee who is left out.',
  'population-unreadable': 'The population’s file cannot be read. Contact whoever runs the log reviews.',
  'population-not-canonical':
    'The population’s file has been rewritten since it was saved. Contact whoever runs the log reviews.',
  'population-missing': 'The population’s file does not exist. Ask for a redraw and give that as the reason.',
  'population-altered':
    'The population’s file has been changed since it was locked. Contact whoever runs the log reviews.',
  'proof-malformed': 'The proof is malformed and cannot be checked.',
  'proof-commitment-differs':
    'What was locked does not agree with population, routine and secret number: one of them was changed afterwards.',
  'proof-seed-differs':
    'The seed does not follow from what was locked, the secret number and the random numbers.',
  'proof-outcome-differs': 'The seed gives another draw than the one shown here.',
  ...followUpRefusals,
  ...authorisationRefusals,
  'record-missing': 'The record does not exist, or you may not see it.',
  'record-damaged':
    'The history is not as it was written. Change nothing, and contact whoever runs the log reviews.',
  'record-newer':
    'The record was written with a newer version of Loggkontroll. Reload the page. If that does not help, tell whoever looks after log reviews.',
  'record-busy': 'Several people are changing this at once. Wait a moment and try again.',
  'record-history-full': 'The record cannot take more events. Contact whoever runs the log reviews.',
};
