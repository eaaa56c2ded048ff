/** @jest-environment jsdom */
import { generateKeyPairSync, sign } from 'node:crypto';
import { keyIdOf } from '@loggkontroll/core/history';
import { linkAfter, statementHash } from '@loggkontroll/core/witness';
import type { FindingCode, Sighting, Statement } from '@loggkontroll/core/witness';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { screen, within } from '@testing-library/react';
import type { Role } from '@loggkontroll/core/organisation';
import { OrderTimeline } from '../../../../../teams-app/src/pages/orders/OrderTimeline.tsx';
import type { StoredOrder } from '../../../../../teams-app/src/pages/orders/stored-order.ts';
import { sessionOf } from '../../fake-session.ts';
import { orderFacts, orderOf } from '../../orders.ts';
import { registers } from '../../registers.ts';
import { renderPage } from '../../render-page.tsx';

const mockPeople = registers.people;
const mockOfChains = jest.fn<Promise<readonly (Statement | undefined)[]>, [readonly string[]]>();
const mockKeys = jest.fn<Promise<readonly (readonly [string, string])[]>, [unknown, string]>();
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({ people: () => Promise.resolve(mockPeople) }),
}));
jest.mock('@loggkontroll/sharepoint/witness', () => ({
  openWitnessList: () => ({
    async *rows({ chains }: { readonly chains: readonly string[] }) {
      for (const statement of await mockOfChains(chains)) yield { itemId: 1, chain: chains[0], statement };
    },
  }),
  botsKeys: (...asked: Parameters<typeof mockKeys>) => mockKeys(...asked),
}));

const at = (day: number): string => `2026-10-0${day}T08:00:00Z`;

const order: StoredOrder = {
  recordId: 'order-1',
  itemId: 7,
  etag: undefined,
  state: orderOf(),
  history: [
    {
      ...{ n: 1, at: at(1), by: 'planner', event: { type: 'orderPlaced', ...orderFacts() } },
      ...{ previous: '0'.repeat(64), hash: 'a1' },
    },
    { n: 2, at: at(2), by: 'm1', event: { type: 'orderAttested' }, previous: 'a1', hash: 'b2' },
  ],
};

const keyPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty = '', crv = '', x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return { privateKey, jwk: { kty, crv, x, y }, keyId: keyIdOf({ kty, crv, x, y }) };
};
const bot = keyPair();

const signedWith = ({ privateKey, keyId }: ReturnType<typeof keyPair>, sighting: Sighting): Statement => {
  const hash = statementHash(sighting);
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
  const signature = sign('sha256', Buffer.from(hash), key).toString('hex');
  return { ...sighting, hash, seal: { keyId, signature } };
};

const seen = (n: number, entries: number, head: string, ...findings: readonly FindingCode[]): Statement => {
  const sighting: Sighting = {
    ...linkAfter(
      'Orders/7',
      n === 1 ? undefined : { ...linkAfter('Orders/7', undefined), n: n - 1, hash: 'h' },
    ),
    ...{ ref: 'r', state: 'there', version: `${entries}.0`, savedAt: at(n), seenAt: at(n), entries, head },
    ...{ sha256: 's', findings },
  };
  return signedWith(bot, sighting);
};

const show = async (...roles: readonly Role[]): Promise<readonly string[]> => {
  renderPage(<OrderTimeline order={order} />, {
    session: { ...sessionOf('planner', roles), botId: 'the-bot' },
  });
  await screen.findByText(/planner Andersson \(du\), 1 okt. 2026/);
  return within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
};

beforeEach(() => {
  mockOfChains.mockReset();
  mockKeys.mockReset().mockResolvedValue([[bot.keyId, JSON.stringify(bot.jwk)]]);
});

describe('what the bot has witnessed of an order', () => {
  it('stands with each entry for a planner, asked for once', async () => {
    mockOfChains.mockResolvedValue([seen(1, 1, 'a1')]);
    await show('planner');
    await screen.findByText('Bevittnad av boten 1 okt. 2026 10:00.');
    const [placed, attested, coming] = screen.getAllByRole('listitem');
    expect(placed?.textContent).toMatch(/Bevittnad av boten 1 okt. 2026 10:00\.$/);
    expect(attested?.textContent).toMatch(/Inte bevittnad av boten än\.$/);
    expect(coming?.textContent).not.toMatch(/bevittnad/i);
    expect(mockOfChains.mock.calls).toEqual([[['Orders/7']]]);
  });

  it('says where something was saved beside the suite', async () => {
    mockOfChains.mockResolvedValue([seen(1, 1, 'a1'), seen(2, 2, 'b2', 'by-another')]);
    await show('planner');
    const said = await screen.findByText(/vid sidan av Loggkontroll\. Boten såg det 2 okt\. 2026 10:00/);
    expect(said.closest('li')?.textContent).toContain('m1 Andersson');
  });

  it('does not believe a row whose words are not those that were signed', async () => {
    mockOfChains.mockResolvedValue([{ ...seen(1, 2, 'b2'), hash: 'another' }]);
    await show('planner');
    expect(await screen.findAllByText('Inte bevittnad av boten än.')).toHaveLength(2);
    await screen.findByText(/^En rad om detta i Vittne är inte undertecknad av boten, eller ändrad efteråt/);
  });

  it.each<[string, (genuine: Statement) => Statement | undefined]>([
    ['signed by somebody else', (genuine) => signedWith(keyPair(), genuine as Sighting & Statement)],
    [
      'signed by somebody else in the bot’s name',
      (genuine) => {
        const other = { ...keyPair(), keyId: bot.keyId };
        return signedWith(other, genuine as Sighting & Statement);
      },
    ],
    [
      'changed and hashed anew',
      (genuine) => {
        const changed = { ...genuine, findings: [] };
        return { ...changed, hash: statementHash(changed) };
      },
    ],
    ['of another record', (genuine) => ({ ...genuine, chain: 'Orders/8' })],
    ['no statement', () => undefined],
  ])('says that a row is not the bot’s when it is %s', async (_, forge) => {
    mockOfChains.mockResolvedValue([seen(1, 1, 'a1'), forge(seen(2, 2, 'b2', 'by-another'))]);
    await show('planner');
    const said = await screen.findByText(
      /i Vittne är inte undertecknad av boten, eller ändrad efteråt\. Be /,
    );
    expect(said.closest('li')?.textContent).toContain('Inte bevittnad av boten än.');
    expect(screen.getAllByText(/^Bevittnad av boten/)).toHaveLength(1);
    expect(screen.queryByText(/vid sidan av Loggkontroll/)).toBeNull();
  });

  it('says so of everything where the bot has made no key known', async () => {
    mockKeys.mockResolvedValue([]);
    mockOfChains.mockResolvedValue([seen(1, 1, 'a1'), seen(2, 2, 'b2')]);
    await show('planner');
    await screen.findByText(/i Vittne är inte undertecknad av boten/);
    expect(screen.queryByText(/^Bevittnad av boten/)).toBeNull();
  });

  it('is not asked for where the tab is not told who the bot is', async () => {
    renderPage(<OrderTimeline order={order} />, { session: sessionOf('planner', ['planner']) });
    await screen.findByText(/planner Andersson \(du\), 1 okt. 2026/);
    expect(mockOfChains).not.toHaveBeenCalled();
    expect(screen.queryByText(/bevittnad/i)).toBeNull();
  });

  it('is not asked for, nor missing, for whoever does not read it', async () => {
    const lines = await show('unit-manager', 'administrator');
    expect(lines.join(' ')).not.toMatch(/bevittnad/i);
    expect(mockOfChains).not.toHaveBeenCalled();
  });

  it.each(['not-found', 'forbidden', 'unreachable'] as const)(
    'is silent where the list is %s',
    async (code) => {
      mockOfChains.mockRejectedValue(new SharePointFailure(code));
      const lines = await show('planner');
      expect(mockOfChains).toHaveBeenCalledTimes(1);
      expect(lines.join(' ')).not.toMatch(/bevittnad/i);
    },
  );
});
