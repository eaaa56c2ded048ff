import { lazy, Suspense, useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { useSession } from '../session/index.ts';
import { Navigation } from './Navigation.tsx';
import { WaitingPage } from './WaitingPage.tsx';

const OverviewPage = lazy(async () => ({
  default: (await import('../pages/overview/index.ts')).OverviewPage,
}));
const PlanPage = lazy(async () => ({ default: (await import('../pages/plan/index.ts')).PlanPage }));
const OrdersPage = lazy(async () => ({ default: (await import('../pages/orders/index.ts')).OrdersPage }));
const OrderPage = lazy(async () => ({ default: (await import('../pages/orders/index.ts')).OrderPage }));
const ReviewPages = lazy(async () => ({ default: (await import('../pages/review/index.ts')).ReviewPages }));
const TargetedPages = lazy(async () => ({
  default: (await import('../pages/targeted/index.ts')).TargetedPages,
}));
const CasePages = lazy(async () => ({ default: (await import('../pages/cases/index.ts')).CasePages }));
const ExtractPages = lazy(async () => ({
  default: (await import('../pages/extracts/index.ts')).ExtractPages,
}));
const AuthorisationPages = lazy(async () => ({
  default: (await import('../pages/authorisations/index.ts')).AuthorisationPages,
}));
const InformingPages = lazy(async () => ({
  default: (await import('../pages/informing/index.ts')).InformingPages,
}));
const OrganisationPages = lazy(async () => ({
  default: (await import('../pages/organisation/index.ts')).OrganisationPages,
}));
const ControlsPage = lazy(async () => ({
  default: (await import('../pages/controls/index.ts')).ControlsPage,
}));
const FiguresPage = lazy(async () => ({
  default: (await import('../pages/controls/figures/index.ts')).FiguresPage,
}));
const SupervisionPage = lazy(async () => ({
  default: (await import('../pages/controls/supervision/index.ts')).SupervisionPage,
}));
const RetentionPage = lazy(async () => ({
  default: (await import('../pages/controls/retention/index.ts')).RetentionPage,
}));

const PolicyPages = lazy(async () => ({
  default: (await import('../pages/policies/index.ts')).PolicyPages,
}));

/** Every place in the tab; each page is fetched when it is first needed. */
export const Pages = () => {
  const { clock } = useSession();
  const { pathname } = useLocation();
  useEffect(() => {
    window.scrollTo(0, 0);
    void clock.adjust().catch(() => undefined);
  }, [pathname, clock]);
  return (
    <>
      <Navigation />
      <Suspense fallback={<WaitingPage />}>
        <Routes>
          <Route path="/" element={<OverviewPage />} />
          <Route path="/plan" element={<PlanPage />} />
          <Route path="/orders" element={<OrdersPage />} />
          <Route path="/orders/:orderId" element={<OrderPage />} />
          <Route path="/review/*" element={<ReviewPages />} />
          <Route path="/targeted/*" element={<TargetedPages />} />
          <Route path="/cases/*" element={<CasePages />} />
          <Route path="/extracts/*" element={<ExtractPages />} />
          <Route path="/authorisations/*" element={<AuthorisationPages />} />
          <Route path="/informing/*" element={<InformingPages />} />
          <Route path="/organisation/*" element={<OrganisationPages />} />
          <Route path="/controls" element={<ControlsPage />} />
          <Route path="/controls/figures" element={<FiguresPage />} />
          <Route path="/controls/supervision" element={<SupervisionPage />} />
          <Route path="/controls/retention" element={<RetentionPage />} />
          <Route path="/policies/*" element={<PolicyPages />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </Suspense>
    </>
  );
};
