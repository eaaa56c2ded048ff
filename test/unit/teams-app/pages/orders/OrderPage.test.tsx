/** @jest-environment jsdom */
import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Result } from '@loggkontroll/core/result';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { OrderPage } from '../../../../../teams-app/src/pages/orders/OrderPage.tsx';
import type { Session } from '../../../../../teams-app/src/session/index.ts';
import { sessionOf } from '../../fake-session.ts';
import { fakeSharePoint } from '../../fake-sharepoint.ts';
import type { FakeSharePoint } from '../../fake-sharepoint.ts';
import { orderFacts } from '../../orders.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';

let mockSharePoint: FakeSharePoint;
const mockPeople = registers.people;
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockSharePoint.register }));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({ people: () => Promise.resolve(mockPeople) }),
}));

const must = <T,>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const now = isoInstantOf('2026-10-06T08:00:00Z');
let manager: Session;

const place = async (over: Parameters<typeof orderFacts>[0] = {}): Promise<void> => {
  const planner = { actor: { personId: 'planner', roles: ['planner'] as const }, now };
  must(await mockSharePoint.register.orders.create({ type: 'placeOrder', ...orderFacts(over) }, planner));
};

const show = (session: Session): void => {
  renderPage(
    <Routes>
      <Route path="/orders/:orderId" element={<OrderPage />} />
    </Routes>,
    { session, path: '/orders/order-1' },
  );
};

describe('the page of an order', () => {
  beforeEach(() => {
    mockSharePoint = fakeSharePoint();
    manager = sessionOf('m1', ['unit-manager']);
  });

  it('tells who did what and what comes, with names', async () => {
    await place();
    show(manager);
    const timeline = await screen.findByRole('list', { name: 'Vad som har hänt och vad som kommer' });
    await within(timeline).findByText(/planner Andersson, 6 okt. 2026 10:00/);
    expect(within(timeline).getByText('Attesteras')).toBeTruthy();
    expect(within(timeline).getByText('m1 Andersson (du), senast 12 okt. 2026')).toBeTruthy();
  });

  it('lets the attestant attest, and says that it is done', async () => {
    await place();
    show(manager);
    fireEvent.click(await screen.findByRole('button', { name: 'Attestera' }));
    await screen.findByText('Beställningen är attesterad.');
    expect(screen.queryByRole('button', { name: 'Attestera' })).toBeNull();
    expect(screen.getByText('Attesterad, dagar ska lottas')).toBeTruthy();
  });

  it('tells the second one who was first, and shows the order as it is', async () => {
    await place();
    show(manager);
    const button = await screen.findByRole('button', { name: 'Attestera' });
    must(
      await mockSharePoint.register.orders.act(
        'order-1',
        { type: 'attest' },
        { actor: { personId: 'm1', roles: ['unit-manager'] }, now },
      ),
    );
    fireEvent.click(button);
    await screen.findByText(/redan attesterad av m1 Andersson/);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Attestera' })).toBeNull());
    expect(screen.getByText(/redan attesterad/)).toBeTruthy();
  });

  it('wants a reason to reject, keeps it when SharePoint is down, and saves it the next time', async () => {
    await place();
    const act = jest.spyOn(mockSharePoint.register.orders, 'act');
    act.mockRejectedValueOnce(new SharePointFailure('throttled', { status: 429 }));
    show(manager);
    fireEvent.click(await screen.findByRole('button', { name: 'Avvisa' }));
    const dialog = await screen.findByRole('dialog');
    const confirm = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Avvisa' });
    expect(confirm.disabled).toBe(true);
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Fel månad' } });
    fireEvent.click(confirm);
    await within(dialog).findByText('SharePoint ber oss vänta');
    expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox').value).toBe('Fel månad');
    fireEvent.click(confirm);
    await screen.findByText('Avvisades: ”Fel månad”');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('offers nothing to somebody it does not wait for, and says whom it waits for', async () => {
    await place();
    show(sessionOf('m2', ['unit-manager']));
    await screen.findByText('Väntar på att m1 Andersson attesterar.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when there is no such order', async () => {
    show(manager);
    await screen.findByText('Posten finns inte, eller så får du inte se den.');
  });

  it('says so when SharePoint cannot be reached, and tries again when asked', async () => {
    await place();
    jest
      .spyOn(mockSharePoint.register.orders, 'find')
      .mockRejectedValueOnce(new SharePointFailure('unreachable', { status: 503 }));
    show(manager);
    await screen.findByText('SharePoint svarar inte');
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await screen.findByRole('button', { name: 'Attestera' });
  });

  it('lets the receiver of an authority’s log hand it over, with what the reviewer gets', async () => {
    await place({
      branch: 'authority',
      handOver: true,
      attestant: 'planner',
      receiver: 'planner',
      reviewer: 'a1',
    });
    const { orders } = mockSharePoint.register;
    const find = must(await orders.find('order-1'));
    jest.spyOn(orders, 'find').mockResolvedValue({
      ok: true,
      value: {
        ...find,
        state: {
          ...find.state,
          status: 'delivered',
          days: ['2026-09-03', '2026-09-10', '2026-09-21'],
          delivered: { by: 'log', at: now, file: { sha256: '', accesses: 41, rejectedRows: 0 } },
        },
      },
    });
    const act = jest.spyOn(orders, 'act');
    show(sessionOf('planner', ['planner']));
    await screen.findByText(/levererad till dig: 2 medarbetare, 3 dagar/);
    expect(screen.getByText(/slumpvis utvald/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lämna över till a1 Andersson' }));
    await waitFor(() =>
      expect(act).toHaveBeenCalledWith(expect.anything(), { type: 'handOver' }, expect.anything()),
    );
  });
});
