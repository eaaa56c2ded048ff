import { makeStyles } from '@fluentui/react-components';
import { LoadingRows } from '@loggkontroll/ui/components';

const useStyles = makeStyles({
  root: { maxWidth: '1160px', margin: '0 auto', boxSizing: 'border-box', padding: '32px 24px' },
});

/** A page is on its way. */
export const WaitingPage = () => (
  <main className={useStyles().root}>
    <LoadingRows />
  </main>
);
