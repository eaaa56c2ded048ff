import type { Order } from '@loggkontroll/core/workflow';
import { controlIdOf } from '@loggkontroll/core/workflow';
import { formatPeriod } from '@loggkontroll/ui/texts';
import { quiet } from '../../quiet.ts';
import { textsOf } from '../../texts-of.ts';
import { recordsOf } from '../suite/records-of.ts';
import type { World } from '../suite/world.ts';
import { pressOn } from '../surfaces/keyboard.ts';
import { internalControlPage, registrationPage } from '../surfaces/web-part-page.ts';

const departmentOf = ({ cast }: World, { departmentId }: Order) => {
  const department = cast.departments.find((candidate) => candidate.departmentId === departmentId);
  if (department === undefined) throw new Error(`No department ${departmentId}`);
  return department;
};

const openYear = async (world: World, order: Order) => {
  const { headId, name } = departmentOf(world, order);
  const { page, look } = await world.screenOf(headId);
  return { page, look, on: await internalControlPage(world, page, headId, name) };
};

/** What the head sees of a year that is not ready; rejects when it could be signed all the same. */
export const headSeesWhatIsMissing = async (world: World, order: Order): Promise<readonly string[]> => {
  const { page, look, on } = await openYear(world, order);
  const missing = await textsOf(on.missing());
  await look('17-year-incomplete');
  await pressOn(page, on.sign());
  await quiet(page);
  if ((await page.getByRole('dialog').count()) > 0) throw new Error('The year could be signed.');
  return missing;
};

/** The autumn's authorisation reviews, which nobody has opened in this walk, stand in the way until a deviation is stated in the place of each. */
export const headStatesDeviations = async (world: World, order: Order): Promise<number> => {
  const { on } = await openYear(world, order);
  await on.missing().first().waitFor();
  let stated = 0;
  while (await on.stateDeviation('behörighetskontroll', 'Gjordes på papper i höst.')) stated += 1;
  return stated;
};

/** The head signs the year, with the keyboard alone. */
export const headSigns = async (world: World, order: Order): Promise<string> => {
  const { page, look, on } = await openYear(world, order);
  await on.signature.getByText('Allt är klart. Året kan signeras.').waitFor();
  await look('18-year-complete');
  await pressOn(page, on.sign());
  await on.confirm().waitFor();
  await look('19-to-sign');
  await pressOn(page, on.confirm());
  await on.signature.getByText('Inget har ändrats sedan dess.').waitFor();
  await look('20-signed');
  return on.signature.innerText();
};

/** What the register says of a control that has a remark. */
export const controlsMark = async (world: World, order: Order): Promise<string> => {
  const { page, look, on } = await openYear(world, order);
  await on.control(controlIdOf(order)).click();
  const details = page.getByRole('dialog').or(page.getByRole('tooltip')).last();
  await details.getByText('Ett ärende ska öppnas.').waitFor();
  await look('21-control-with-remark');
  return details.innerText();
};

/** The reviewer corrects a registration after the year is signed. */
export const reviewerCorrects = async (world: World, order: Order): Promise<void> => {
  const { page, look } = await world.screenOf(order.reviewer);
  const on = await registrationPage(world, page, order.reviewer);
  const unit = world.cast.units.find(({ unitId }) => unitId === order.unitId)?.name ?? '';
  await on.correct(unit, formatPeriod('sv', order.period)).click();
  await on.dialog.getByLabel('Antal loggrader som granskats').fill('1234');
  await on.dialog.getByLabel('Varför ändras registreringen?').fill('Antalet rader var fel avskrivet.');
  await look('22-correction');
  await on.dialog.getByRole('button', { name: 'Spara ändringen' }).click();
  await page.getByText('Ändringen är sparad.').waitFor();
  await recordsOf(world, order.orderId).control('corrected', ({ corrections }) => corrections.length > 0);
};

/** What the signature says after that. */
export const headSeesTheChange = async (world: World, order: Order): Promise<string> => {
  const { look, on } = await openYear(world, order);
  await on.signature.getByText('Registret har ändrats efter signaturen').waitFor();
  await look('23-changed-after-signature');
  return on.signature.innerText();
};
