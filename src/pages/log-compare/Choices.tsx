import { Skeleton, Title } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import { paths } from '@/lib/paths';
import { InstantText } from '@/ui/InstantText';
import { StatusLabel } from '@/ui/StatusLabel';
import { refText } from './log-ref';
import type { CompareSide } from './side';
import { type Choice, useChoices } from './use-choices';

interface Props {
  side: CompareSide;
  log: string;
}

const MOST_SHOWN = 60;

function List({ side, log, choices, name }: Props & { choices: readonly Choice[]; name: string }) {
  return (
    <ul className="pb-compare-choices" aria-label={name}>
      {choices.slice(0, MOST_SHOWN).map((choice) => {
        const b = refText(choice.ref);
        return (
          <li key={b}>
            <Link to={paths.compareLogs({ a: refText(side.ref), b, log })}>
              <bdi className="pb-code pb-wrap">{choice.name}</bdi>
            </Link>{' '}
            <StatusLabel status={choice.status} raw={choice.raw} />{' '}
            {choice.endedAt !== null && (
              <span className="pb-quiet">
                <InstantText at={choice.endedAt} />
              </span>
            )}
          </li>
        );
      })}
      {choices.length > MOST_SHOWN && <li className="pb-quiet">and {choices.length - MOST_SHOWN} more</li>}
    </ul>
  );
}

/** What to compare a log with, as links. */
export function Choices({ side, log }: Props) {
  const { others, good } = useChoices(side);
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pb-compare-title">
        The same log of another chroot
      </Title>
      {others === undefined && <Skeleton height="6rem" screenreaderText="Loading the other chroots" />}
      {others?.length === 0 && <p className="pb-quiet">This build has no other chroot that is known.</p>}
      {others !== undefined && others.length > 0 && (
        <List side={side} log={log} choices={others} name="Other chroots" />
      )}
      <Title headingLevel="h2" size="lg" className="pb-compare-title">
        An earlier build that went well
      </Title>
      {good.isComing && <Skeleton height="4rem" screenreaderText="Loading earlier builds" />}
      {good.error !== null && <p className="pb-quiet">Copr did not tell of earlier builds: {good.error.message}.</p>}
      {!good.isComing && good.error === null && good.choices.length === 0 && (
        <p className="pb-quiet">
          None of this chroot is known among the newest 100 builds of the package in its project.
        </p>
      )}
      {good.choices.length > 0 && <List side={side} log={log} choices={good.choices} name="Earlier builds" />}
    </>
  );
}
