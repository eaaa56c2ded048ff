/** @jest-environment jsdom */
import { refuse } from '@loggkontroll/core/result';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { InternalControl, internalControlTexts } from '@loggkontroll/ui/components/internal-control';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderWithTexts } from '../render.tsx';
import { done, ffs, registered, signed, withdrawn, yearOf } from './register.ts';
import { complete, open, propsOf, show } from './shown-year.tsx';

const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));

test('a year with something missing names it and cannot be signed', () => {
  const props = propsOf(open);
  show(props);
  expect(screen.getByText('1 sak saknas innan året kan signeras.')).toBeTruthy();
  expect(
    screen.getByText(/Gruppbostad Eken, Boendestöd Linden, kvartal 4 2026: ska vara klar 15 dec/),
  ).toBeTruthy();
  const button = screen.getByRole('button', { name: 'Signera 2026' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText('Året kan signeras när inget saknas.')).toBeTruthy();
});

test('a period that nobody has planned is missing too, branch by branch', () => {
  show(propsOf(yearOf([])));
  expect(screen.getByText(/Kvartal 4 2026, utförare: inga kontroller är planerade/)).toBeTruthy();
});

test('a complete year is signed over exactly the records shown', async () => {
  const props = propsOf(complete);
  show(props);
  press('Signera 2026');
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('4 utan anmärkning')).toBeTruthy();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Signera' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(props.sign).toHaveBeenCalledTimes(1);
  expect(props.sign).toHaveBeenCalledWith(
    complete.controls.map(({ control: { controlId }, historyHash }) => ({ controlId, historyHash })),
    [],
    [],
  );
});

test.each([
  [
    'a refusal',
    () => Promise.resolve(refuse({ code: 'year-not-the-department-head' as const })),
    /Bara avdelningschefen/,
  ],
  ['throttling', () => Promise.reject(new SharePointFailure('throttled')), /SharePoint ber oss vänta/],
  ['a conflict', () => Promise.reject(new SharePointFailure('conflict')), /Någon hann före/],
  ['anything else', () => Promise.reject(new Error('?')), /Något gick fel/],
])('%s while signing is told in words, and the dialog stays', async (_, sign, words) => {
  show(propsOf(complete, { sign }));
  press('Signera 2026');
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Signera' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('who is not the department head sees why there is no button', () => {
  show(propsOf(complete, { me: 'planner-1' }));
  expect(screen.queryByRole('button', { name: /Signera/ })).toBeNull();
  expect(screen.getByText('Du kan läsa, men bara Karin Ek kan signera avdelningens år.')).toBeTruthy();
});

test('a signed year says by whom, when and over what, and offers nothing more', () => {
  show(propsOf(signed(complete)));
  expect(
    screen.getByText(/Signerat av Karin Ek, 20 nov\. 2026.*Signaturen gäller 4 kontroller/),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Signera/ })).toBeNull();
});

describe('a control whose order was placed again', () => {
  const replaced = yearOf([registered(withdrawn('control-old')), registered(done('control-4'))]);

  test('is shown as replaced, with what counts instead', async () => {
    show(propsOf(replaced));
    press(/^Ersatt/);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/lades på nytt\. Sedan 12 okt\. 2026/)).toBeTruthy();
    expect(within(dialog).queryByText('Ska vara klar')).toBeNull();
  });

  test('neither stands in the way of the signature nor is among what is signed', async () => {
    const props = propsOf(replaced);
    show(props);
    press('Signera 2026');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('4 utan anmärkning')).toBeTruthy();
    expect(within(dialog).queryByText(/ersatt/)).toBeNull();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Signera' }));
    await waitFor(() => expect(props.sign).toHaveBeenCalledTimes(1));
    expect(props.sign).toHaveBeenCalledWith(
      expect.not.arrayContaining([expect.objectContaining({ controlId: 'control-old' })]),
      [],
      [],
    );
  });

  test('leaves a signature over the others intact', () => {
    const { signatures } = signed(complete);
    show(propsOf({ ...replaced, signatures }));
    expect(screen.getByText(/Inget har ändrats sedan dess/)).toBeTruthy();
  });

  test('alone is nothing to sign', () => {
    const alone = yearOf([], {
      controls: [registered(withdrawn('control-old'))],
      routines: [{ ...ffs, plannedPeriods: ffs.periods }],
    });
    show(propsOf(alone));
    expect(screen.getByText('Det finns inga kontroller registrerade för 2026.')).toBeTruthy();
    expect(screen.getByText('Året kan signeras när det finns kontroller i registret.')).toBeTruthy();
  });
});

describe('a deviation', () => {
  test('asks for a reason and is saved for that control', async () => {
    const props = propsOf(open);
    show(props);
    press(/Ange avvikelse för Gruppbostad Eken/);
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Spara avvikelsen' }));
    expect(await within(dialog).findByText('Skriv varför kontrollen inte blir gjord.')).toBeTruthy();
    expect(props.deviations?.ofControl).not.toHaveBeenCalled();
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Enheten är stängd.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Spara avvikelsen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(props.deviations?.ofControl).toHaveBeenCalledWith(
      open.controls.at(-1)?.control,
      'Enheten är stängd.',
    );
  });

  test('may stand for a period that ended without a plan, not for one that may still be planned', async () => {
    const register = yearOf([registered(done('control-4'))]);
    const props = propsOf({
      ...register,
      controls: register.controls.filter(
        ({ control: { period } }) => period !== '2026-Q1' && period !== '2026-Q4',
      ),
    });
    show(props);
    expect(screen.getAllByText(/inga kontroller är planerade/)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /Ange avvikelse för utförare, kvartal 4/ })).toBeNull();
    press('Ange avvikelse för utförare, kvartal 1 2026');
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Registret fanns inte än.' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Spara avvikelsen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(props.deviations?.ofPeriod).toHaveBeenCalledWith(
      { policyId: 'ffs', period: '2026-Q1', branch: 'provider' },
      'Registret fanns inte än.',
    );
  });

  test('is not offered to who may not state one', () => {
    show(propsOf(open, { deviations: undefined }));
    expect(screen.queryByRole('button', { name: /Ange avvikelse/ })).toBeNull();
  });
});

test('the matrix is a table with headers, and a cell opens the control in full', async () => {
  show(propsOf(complete));
  const table = screen.getByRole('table', { name: /Kontroller 2026 för Bostad med särskild service/ });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Enhet', 'Kvartal 1', 'Kvartal 2', 'Kvartal 3', 'Kvartal 4']);
  const [first] = within(table).getAllByRole('button', { name: /Utan anmärkning/ });
  if (!first) throw new Error('No control in the table.');
  fireEvent.click(first);
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('Ola Berg')).toBeTruthy();
  expect(within(dialog).getByText('12 nov. 2026')).toBeTruthy();
});

test('a year of months is a table that scrolls in its own place, reachable by keyboard', () => {
  const periods = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
  show(propsOf({ ...complete, controls: [], routines: [{ ...ffs, periods }] }));
  const region = screen.getByRole('region', { name: 'Internkontroll' });
  expect(region.getAttribute('tabindex')).toBe('0');
  expect(within(region).getAllByRole('columnheader')).toHaveLength(13);
});

test('another department and another year can be chosen, also while the chosen one is on its way', () => {
  const choices = { chooseDepartment: jest.fn(), chooseYear: jest.fn() };
  const authority = { departmentId: 'authority-1', name: 'Myndighet', headId: 'head-2' };
  renderWithTexts(
    <InternalControl
      departments={[complete.department, authority]}
      years={[2026, 2025]}
      departmentId={complete.department.departmentId}
      year={2026}
      {...choices}
    >
      Hämtar
    </InternalControl>,
    { internalControl: internalControlTexts },
  );
  const department = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Avdelning' });
  expect(department.value).toBe(complete.department.departmentId);
  fireEvent.change(department, { target: { value: 'authority-1' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'År' }), { target: { value: '2025' } });
  expect(choices.chooseDepartment).toHaveBeenCalledWith('authority-1');
  expect(choices.chooseYear).toHaveBeenCalledWith(2025);
});

test('it speaks English too', () => {
  show(propsOf(open), 'en');
  expect(screen.getByText('1 thing is missing before the year can be signed.')).toBeTruthy();
});
