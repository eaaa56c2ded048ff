import { authorisations } from '../../../teams-app/src/pages/authorisations/texts/index.ts';
import { cases } from '../../../teams-app/src/pages/cases/texts/index.ts';
import { controls } from '../../../teams-app/src/pages/controls/texts.ts';
import { orders } from '../../../teams-app/src/pages/orders/texts/index.ts';
import { overview } from '../../../teams-app/src/pages/overview/texts.ts';
import { plan } from '../../../teams-app/src/pages/plan/texts/index.ts';
import { policies } from '../../../teams-app/src/pages/policies/texts/index.ts';
import { targeted } from '../../../teams-app/src/pages/targeted/texts/index.ts';
import { proof } from '../../../teams-app/src/proof/index.ts';
import { shell } from '../../../teams-app/src/texts/shell.ts';
import { expectSamePlaces } from '../ui/texts/same-places.ts';

describe('the texts of the tab’s pages', () => {
  it.each(
    Object.entries({
      authorisations,
      cases,
      controls,
      orders,
      overview,
      plan,
      policies,
      proof,
      shell,
      targeted,
    }),
  )('%s: English has the keys of Swedish, with the same places to fill', (_, { sv, en }) => {
    expectSamePlaces(sv, en);
  });
});
