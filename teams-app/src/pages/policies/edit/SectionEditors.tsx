import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { fieldFormAt, parsePolicy, startAt } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { PolicyDifference, WithSources } from '@loggkontroll/core/policy-versions';
import type { KnownPolicies } from '@loggkontroll/sharepoint/policies';
import { useTranslation } from 'react-i18next';
import { sectionNames, sectionOf, sectionPaths } from '../sections.ts';
import type { SectionName } from '../sections.ts';
import { TurnsAdvice } from '../TurnsAdvice.tsx';
import { usePolicyWords } from '../use-policy-words.ts';
import { editingOf, stepsIn, valueIn } from './editing.ts';
import type { Located } from './faults.ts';
import { GroupEditor } from './GroupEditor.tsx';
import { TakeSection } from './TakeSection.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalXL,
  },
  add: { alignSelf: 'flex-start' },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** A value by itself; a group that lacks is taken from another policy. */
const isSimple = (draft: WithSources, path: string): boolean =>
  fieldFormAt(draft, stepsIn(path))?.kind !== 'group';

interface Props {
  readonly base: Policy;
  readonly draft: WithSources;
  readonly faults: readonly Located[];
  readonly difference: PolicyDifference;
  readonly all: KnownPolicies;
  /** The sections that are open. */
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  readonly onChange: (draft: WithSources) => void;
}

const Section = ({
  section,
  base,
  draft,
  faults,
  all,
  onChange,
}: Props & { readonly section: SectionName }) => {
  const { t } = useTranslation('policies');
  const { nameOf } = usePolicyWords();
  const styles = useStyles();
  const top = sectionPaths[section];
  const editing = editingOf(base, draft, faults, top, onChange);
  const read = parsePolicy(draft);
  const isBranch = section === 'provider' || section === 'authority';
  return (
    <div className={styles.panel}>
      {isBranch && read.ok && (
        <TurnsAdvice
          policy={read.value}
          branch={section}
          onChoose={(sample) => editing.set(`systematic.branches.${section}.sample`, sample)}
        />
      )}
      {top
        .filter((path) => valueIn(draft, path) !== undefined)
        .map((path) => (
          <GroupEditor key={path} path={path} editing={editing} />
        ))}
      {top
        .filter((path) => valueIn(draft, path) === undefined && isSimple(draft, path))
        .map((path) => (
          <Button
            key={path}
            className={styles.add}
            onClick={() => editing.set(path, startAt(draft, stepsIn(path)))}
          >
            {`${t('edit.add')}: ${nameOf(path)}`}
          </Button>
        ))}
      {top.map((path) => (
        <TakeSection key={path} path={path} editing={editing} all={all} />
      ))}
    </div>
  );
};

/** The parts of a draft, each to be opened, with how much is changed or wrong in it. */
export const SectionEditors = (props: Props) => {
  const { t } = useTranslation('policies');
  const styles = useStyles();
  const { difference, faults, open, onOpen } = props;
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => onOpen(openItems.map(String))}
    >
      {sectionNames.map((section) => {
        const changed = difference.values.filter(({ path }) => sectionOf(path) === section).length;
        const wrong = faults.filter(({ path }) => sectionOf(path) === section).length;
        return (
          <AccordionItem key={section} value={section} id={section}>
            <AccordionHeader as="h2">
              <span className={styles.heading}>
                {t(`sections.${section}`)}
                {changed > 0 && (
                  <Badge appearance="tint" color="brand">{`${t('edit.wasSet')}: ${changed}`}</Badge>
                )}
                {wrong > 0 && (
                  <Badge appearance="tint" color="danger">{`${t('edit.faultsIn')}: ${wrong}`}</Badge>
                )}
              </span>
            </AccordionHeader>
            <AccordionPanel>
              {open.includes(section) && <Section {...props} section={section} />}
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
};
