/** @jest-environment jsdom */
import { ffsPolicy } from '@loggkontroll/core/policy';
import { screen } from '@testing-library/react';
import { UnderItsPolicy } from '../../../../../teams-app/src/pages/plan/UnderItsPolicy.tsx';
import { useSession } from '../../../../../teams-app/src/session/index.ts';
import { sessionOf } from '../../fake-session.ts';
import { renderPage } from '../../render-page.tsx';

const now = { ...ffsPolicy, version: 2 };
const session = { ...sessionOf('planner', ['planner']), policies: [now], policy: now };

const Version = () => <p>version {useSession().policy.version}</p>;

describe('a plan', () => {
  it('that is begun goes on by the version that it began with', async () => {
    const begun = { policyId: 'ffs', policyVersion: 1 };
    renderPage(
      <UnderItsPolicy begun={begun}>
        <Version />
      </UnderItsPolicy>,
      { session },
    );
    expect(await screen.findByText('version 1')).toBeTruthy();
  });

  it('that is not begun follows the one in force', () => {
    renderPage(
      <UnderItsPolicy begun={undefined}>
        <Version />
      </UnderItsPolicy>,
      { session },
    );
    expect(screen.getByText('version 2')).toBeTruthy();
  });
});
