import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** Whether one has just asked for the case that the address names; called when it has come, so that it is not awaited again. */
export const useComing = (): readonly [boolean, () => void] => {
  const location = useLocation();
  const navigate = useNavigate();
  const { pathname } = location;
  const asked = location.state as { readonly isComing?: boolean } | null;
  const arrived = useCallback(() => navigate(pathname, { replace: true, state: null }), [navigate, pathname]);
  return [asked?.isComing === true, arrived];
};
