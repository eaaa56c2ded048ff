/** @jest-environment jsdom */
import { accept } from '@loggkontroll/core/result';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { sessionDraft } from '@loggkontroll/ui/components/registration-form';
import type { ControlAlike, RegistrationFormProps } from '@loggkontroll/ui/components/registration-form';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { fillIn, propsOf, show, submit, write } from './form.tsx';
import { orderOf, registrationOf } from './records.ts';

const underWay: ControlAlike = { status: 'under-way', order: orderOf() };
const another = (): HTMLInputElement =>
  screen.getByRole('checkbox', { name: /^Det här är en annan kontroll/ });
const isAsked = (): boolean => screen.queryByRole('checkbox') !== null;

/** Only the fourth quarter of the second unit has what is given. */
const asking = (
  ...found: readonly ControlAlike[]
): jest.MockedFunction<RegistrationFormProps['askControlsAlike']> =>
  jest.fn(({ unitId, period }) => Promise.resolve(unitId === 'unit-02' && period === '2026-Q4' ? found : []));

beforeEach(() => {
  sessionStorage.clear();
});

describe('a control that is under way', () => {
  test('is told when unit and period are chosen: number, place, where it stands, and a link to it', async () => {
    const askControlsAlike = asking(underWay);
    const linkTo = (path: string): string => `https://tab.example/#/${path}`;
    show(propsOf({ askControlsAlike, linkTo }));
    expect(askControlsAlike).not.toHaveBeenCalled();
    write(/^Enhet/, 'unit-02');
    await screen.findByText('En loggkontroll pågår redan');
    const notice = screen
      .getByRole('link', { name: 'Öppna FFS-2026-Q4-01 i Loggkontroll' })
      .closest('[role=status]');
    expect(notice?.textContent).toMatch(
      /FFS-2026-Q4-01, Gruppbostad Eken, Boendestöd Linden.*Beställningen väntar på attest av dig\. Ska vara klar senast 15 dec\. 2026\./,
    );
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://tab.example/#/orders/order-1');
    expect(askControlsAlike.mock.calls).toEqual([
      [{ unitId: 'unit-02', policyId: 'ffs', kind: 'systematic-review', period: '2026-Q4' }],
    ]);
  });

  test.each<[string, ControlAlike, RegExp, string]>([
    [
      'its log is being made',
      { status: 'under-way', order: orderOf({ status: 'days-drawn' }) },
      /Loggadministratören tar fram loggen\./,
      'Beställningar',
    ],
    [
      'somebody is to hand it over',
      { status: 'under-way', order: orderOf({ status: 'delivered', receiver: 'ada' }) },
      /Loggen har kommit till Ada Ek och ska lämnas över till dig\./,
      'Beställningar',
    ],
    [
      'I am to review it',
      { status: 'under-way', order: orderOf({ status: 'at-reviewer' }) },
      /Loggen ska granskas av dig\./,
      'Granska',
    ],
    [
      'somebody whom I do not know is',
      { status: 'under-way', order: orderOf({ status: 'at-reviewer', reviewer: 'eva' }) },
      /Loggen ska granskas av någon annan\./,
      'Beställningar',
    ],
  ])('says where it stands, and where it is found without a link: %s', async (_, alike, standing, page) => {
    show(propsOf({ askControlsAlike: asking(alike) }));
    write(/^Enhet/, 'unit-02');
    await screen.findByText(standing);
    expect(screen.getByText(`Du hittar den i Teams, i appen Loggkontroll under ${page}.`)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('leads its reviewer to the review', async () => {
    const alike: ControlAlike = { status: 'under-way', order: orderOf({ status: 'at-reviewer' }) };
    show(propsOf({ askControlsAlike: asking(alike), linkTo: (path) => `https://tab.example/#/${path}` }));
    write(/^Enhet/, 'unit-02');
    expect((await screen.findByRole('link')).getAttribute('href')).toBe(
      'https://tab.example/#/review/review-order-1',
    );
  });

  test('is saved beside only when it is said to be another one', async () => {
    const props = propsOf({ askControlsAlike: asking(underWay) });
    show(props);
    fillIn();
    await screen.findByText('En loggkontroll pågår redan');
    submit();
    await screen.findByText(
      'Kryssa i om det är en annan kontroll. Annars behöver du inte registrera den här.',
    );
    await waitFor(() => expect(document.activeElement).toBe(another()));
    expect(screen.getByRole('alert').textContent).toBe('1 uppgift behöver rättas');
    expect(props.register).not.toHaveBeenCalled();
    fireEvent.click(another());
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    submit();
    await screen.findByText(/Kontrollen är registrerad/);
    expect(props.register).toHaveBeenCalledTimes(1);
    expect(isAsked()).toBe(false);
  });

  test('stops also somebody who saves before the answer has come', async () => {
    let answer: (found: readonly ControlAlike[]) => void = () => undefined;
    const askControlsAlike = jest.fn(
      () => new Promise<readonly ControlAlike[]>((resolve) => (answer = resolve)),
    );
    const props = propsOf({ askControlsAlike });
    show(props);
    fillIn();
    submit();
    await screen.findByRole('button', { name: 'Arbetar …' });
    await waitFor(() => expect(askControlsAlike).toHaveBeenCalledTimes(1));
    await act(async () => {
      answer([underWay]);
      await Promise.resolve();
    });
    await screen.findByText('En loggkontroll pågår redan');
    await waitFor(() => expect(document.activeElement).toBe(another()));
    expect(props.register).not.toHaveBeenCalled();
    expect(screen.getByLabelText<HTMLInputElement>(/^Antal loggrader/).value).toBe('212');
  });

  test('is asked for anew of another period, and a tick is for one choice alone', async () => {
    const askControlsAlike = asking(underWay);
    show(propsOf({ askControlsAlike }));
    write(/^Enhet/, 'unit-02');
    await screen.findByText('En loggkontroll pågår redan');
    fireEvent.click(another());
    write(/^Period/, '2026-Q3');
    expect(isAsked()).toBe(false);
    await waitFor(() => expect(askControlsAlike).toHaveBeenCalledTimes(2));
    expect(isAsked()).toBe(false);
    write(/^Period/, '2026-Q4');
    await screen.findByText('En loggkontroll pågår redan');
    expect(another().checked).toBe(false);
    expect(askControlsAlike).toHaveBeenCalledTimes(2);
  });
});

test('when it cannot be known whether there is one, that is said, nothing is saved, and the next try asks again', async () => {
  const askControlsAlike = jest
    .fn<Promise<readonly ControlAlike[]>, []>()
    .mockRejectedValueOnce(new SharePointFailure('throttled'))
    .mockRejectedValueOnce(new SharePointFailure('throttled'))
    .mockResolvedValue([]);
  const props = propsOf({ askControlsAlike });
  show(props);
  fillIn();
  await waitFor(() => expect(askControlsAlike).toHaveBeenCalledTimes(1));
  expect(screen.queryByRole('alert')).toBeNull();
  submit();
  expect((await screen.findByRole('alert')).textContent).toMatch(/SharePoint ber oss vänta/);
  expect(props.register).not.toHaveBeenCalled();
  submit();
  await screen.findByText(/Kontrollen är registrerad/);
  expect(props.register).toHaveBeenCalledTimes(1);
});

describe('a control that is registered already', () => {
  const registered = (
    over: Parameters<typeof registrationOf>[0],
    order?: ControlAlike & { status: 'under-way' },
  ): ControlAlike => ({
    status: 'registered',
    registration: registrationOf({ unitId: 'unit-02', period: '2026-Q4', ...over }),
    ...(order && { order: order.order }),
  });

  const mine = 'Klar 30 sep. 2026, granskad av dig. Utan anmärkning.';
  const change = 'Är något fel, välj Ändra i listan längre ned.';
  test.each<[string, ControlAlike, readonly string[]]>([
    ['by myself', registered({}), [mine, change]],
    [
      'by somebody else',
      registered({ reviewer: 'ada' }),
      ['Klar 30 sep. 2026, granskad av Ada Ek. Utan anmärkning.', 'Är något fel kan den ändras av Ada Ek.'],
    ],
    [
      'from an order',
      registered({ orderId: 'order-1', unitId: 'unit-01' }, { status: 'under-way', order: orderOf() }),
      ['FFS-2026-Q4-01, Gruppbostad Eken, Boendestöd Linden', mine, change],
    ],
  ])('%s: is told, and asked about', async (_, alike, lines) => {
    const props = propsOf({ askControlsAlike: asking(alike) });
    show(props);
    fillIn();
    await screen.findByText('En sådan kontroll är redan registrerad');
    for (const line of lines) expect(screen.getByText(line)).toBeTruthy();
    submit();
    await screen.findByText('1 uppgift behöver rättas');
    expect(props.register).not.toHaveBeenCalled();
  });

  test('from the tab, while the form stood open, stops the saving', async () => {
    const found: ControlAlike[] = [];
    const askControlsAlike = jest.fn(() => Promise.resolve([...found]));
    const props = propsOf({ askControlsAlike });
    show(props);
    fillIn();
    await waitFor(() => expect(askControlsAlike).toHaveBeenCalledTimes(1));
    await act(() => Promise.resolve());
    found.push(registered({ reviewer: 'ada' }));
    submit();
    await screen.findByText('En sådan kontroll är redan registrerad');
    await waitFor(() => expect(document.activeElement).toBe(another()));
    expect(props.register).not.toHaveBeenCalled();
    expect(screen.getByLabelText<HTMLInputElement>(/^Antal loggrader/).value).toBe('212');
  });

  test('just now says so only when it is to be registered once more', async () => {
    const saved: ControlAlike[] = [];
    const register = jest.fn(() => {
      saved.push(registered({}));
      return Promise.resolve(accept(undefined));
    });
    const askControlsAlike = jest.fn(() => Promise.resolve([...saved]));
    show(propsOf({ register, askControlsAlike }));
    fillIn();
    submit();
    await screen.findByText(/Kontrollen är registrerad/);
    expect(isAsked()).toBe(false);
    fillIn();
    submit();
    await screen.findByText('En sådan kontroll är redan registrerad');
    expect(register).toHaveBeenCalledTimes(1);
  });
});

test('an attempt whose answer was lost is no other control: it goes to the register under the same id', async () => {
  const draft = sessionDraft('draft', sessionStorage);
  const { id } = draft.attempt();
  const lost: ControlAlike = {
    status: 'registered',
    registration: registrationOf({ registrationId: id, unitId: 'unit-02', period: '2026-Q4' }),
  };
  const props = propsOf({ draft, askControlsAlike: asking(lost) });
  show(props);
  fillIn();
  submit();
  await screen.findByText(/Kontrollen är registrerad/);
  expect(props.register).toHaveBeenCalledTimes(1);
});

test('of several fields that are wrong, the first on the page has the focus', async () => {
  show(propsOf({ askControlsAlike: asking(underWay) }));
  write(/^Enhet/, 'unit-02');
  await screen.findByText('En loggkontroll pågår redan');
  submit();
  await screen.findByText('5 uppgifter behöver rättas');
  await waitFor(() => expect(document.activeElement).toBe(another()));
});

test('in English it says the same', async () => {
  show(propsOf({ askControlsAlike: asking(underWay) }), 'en');
  write(/^Unit/, 'unit-02');
  await screen.findByText(/The order waits to be attested by you\. It is due by 15 Dec 2026\./);
  expect(screen.getByText('You find it in Teams, in the app Loggkontroll under Orders.')).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: /^This is another control/ })).toBeTruthy();
});
