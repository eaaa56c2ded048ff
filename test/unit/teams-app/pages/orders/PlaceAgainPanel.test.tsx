/** @jest-environment jsdom */
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { OrderPage } from '../../../../../teams-app/src/pages/orders/OrderPage.tsx';
import { placeAgain } from '../../../../../teams-app/src/pages/orders/place-again.ts';
import type { StoredOrder } from '../../../../../teams-app/src/pages/orders/stored-order.ts';
import { sessionOf } from '../../fake-session.ts';
import { fakeSharePoint } from '../../fake-sharepoint.ts';
import type { FakeSharePoint } from '../../fake-sharepoint.ts';
import { planPeriod, present, rejectFirst } from '../../planned-period.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';

let mockSharePoint: FakeSharePoint;
const mockRegisters = registers;
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockSharePoint.register }));
jest.mock('@loggkontroll/sharepoint/populations', () => ({
  openPopulations: () => mockSharePoint.populations,
}));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    units: () => Promise.resolve(mockRegisters.units),
    people: () => Promise.resolve(mockRegisters.people),
    employeesWith: (ids: readonly string[]) =>
      Promise.resolve(mockRegisters.employees.filter(({ employeeId }) => ids.includes(employeeId))),
  }),
}));

// Fluent's dialog uncovers the page a moment after it is gone.
configure({ defaultHidden: true });

describe('the page of a rejected order', () => {
  let planner: ReturnType<typeof sessionOf>;
  let rejected: StoredOrder;

  beforeEach(async () => {
    mockSharePoint = fakeSharePoint();
    planner = sessionOf('planner', ['planner']);
    rejected = await rejectFirst(mockSharePoint, await planPeriod(mockSharePoint));
  });

  const show = (): void => {
    renderPage(
      <Routes>
        <Route path="/orders/:orderId" element={<OrderPage />} />
      </Routes>,
      { session: planner, path: `/orders/${rejected.recordId}` },
    );
  };
  const connectionBreaks = (): void => {
    jest
      .spyOn(mockSharePoint.register.orders, 'ensure')
      .mockRejectedValueOnce(new SharePointFailure('unreachable'));
  };
  const orderCount = async () =>
    (await mockSharePoint.register.orders.list({ where: { Period: '2026-Q4' } })).records.length;
  const newOrder = () => screen.findByRole('heading', { name: 'FFS-2026-Q4-06' });
  const ask = async (): Promise<HTMLElement> => {
    fireEvent.click(await screen.findByRole('button', { name: 'Lägg på nytt' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Registret är rättat' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lägg på nytt' }));
    return dialog;
  };

  it('leads to the new order once it is placed', async () => {
    show();
    await ask();
    await newOrder();
  });

  it('goes on where an interruption left it, in the same dialog', async () => {
    connectionBreaks();
    show();
    const dialog = await ask();
    await within(dialog).findByText('SharePoint svarar inte');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lägg på nytt' }));
    await newOrder();
    expect(await orderCount()).toBe(6);
  });

  it('offers to finish what was interrupted, as often as it takes, and then leads to the new order', async () => {
    connectionBreaks();
    show();
    const dialog = await ask();
    await within(dialog).findByText('SharePoint svarar inte');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Avbryt' }));
    const finish = await screen.findByRole('button', { name: 'Lägg klart beställningen' });
    expect(screen.queryByRole('link', { name: 'Se den nya beställningen' })).toBeNull();
    connectionBreaks();
    fireEvent.click(finish);
    await screen.findByText('SharePoint svarar inte');
    await waitFor(() => expect(screen.queryByText('Lägger …')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Lägg klart beställningen' }));
    await newOrder();
    expect(await orderCount()).toBe(6);
  });

  it('left open while a colleague placed the order again, says so and leads to the new one', async () => {
    show();
    await screen.findByRole('button', { name: 'Lägg på nytt' });
    const { today } = present;
    await placeAgain(planner, rejected, { orderId: 'new', reason: 'Registret är rättat', today });
    const dialog = await ask();
    await within(dialog).findByText(/Beställningen har redan lagts på nytt/);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Avbryt' }));
    const link = await screen.findByRole('link', { name: 'Se den nya beställningen' });
    expect(link.getAttribute('href')).toContain('new');
    expect(await orderCount()).toBe(6);
  });
});
