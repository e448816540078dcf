import { Title } from '@patternfly/react-core';
import type { Job } from '@/domain/job';
import { STATUS_LOOK, statusText } from '@/ui/status-look';
import { BuildLink, KIND_WORDS } from './BuildLink';
import type { ProjectBuild } from './builds';

const MOST = 50;

const forWords = ({ for: { kind, id } }: ProjectBuild): string =>
  kind === 'branch' ? `branch ${id}` : `pull request ${id}`;

interface Props {
  builds: readonly ProjectBuild[];
  known: ReadonlyMap<string, Job>;
  /** false: neither pull requests nor branches could be loaded. */
  isKnown: boolean;
}

/** The newest 50 builds as small squares, newest first. */
export function BuildStrip({ builds, known, isKnown }: Props) {
  const shown = builds.slice(0, MOST);
  return (
    <section aria-labelledby="strip" className="pb-strip-room">
      <Title headingLevel="h2" size="md" id="strip">
        {shown.length < 2 ? 'Newest build' : `Newest ${shown.length} builds, the last one first`}
      </Title>
      {shown.length === 0 && <p className="pb-quiet">{isKnown ? 'None yet.' : 'Not known.'}</p>}
      <ul className="pb-strip">
        {shown.map((build) => {
          const Icon = STATUS_LOOK[build.status].icon;
          const words = `${statusText(build.status, build.raw)}: ${KIND_WORDS[build.kind]} ${build.buildId ?? ''} for ${forWords(build)}`;
          return (
            <li key={build.key} title={words}>
              <BuildLink build={build} known={known.get(build.buildId ?? '')} className={`pb-mark pb-${build.status}`}>
                <Icon />
                <span className="pf-v6-screen-reader">{words}</span>
              </BuildLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
