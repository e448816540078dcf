import type { BuildSource, CoprDirectory } from '@/domain/copr';
import { type SourcePlace, sourceKind, sourcePlace } from '@/domain/copr-source';
import { safeUrl } from '@/lib/safe-url';
import { CopyButton } from '@/ui/CopyButton';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { ProjectLink } from '@/ui/ProjectLink';
import { factName } from './source-words';

interface Props {
  /** Names the pull request that the build is of. */
  directory: CoprDirectory;
  source: BuildSource;
}

function Ref({ place }: { place: SourcePlace }) {
  const { ref } = place;
  if (ref === null) return null;
  return (
    <span className="pb-with-icon">
      <ExternalLink href={ref.url} className="pb-code pb-wrap">
        <bdi>{ref.isCommit ? ref.text.slice(0, 7) : ref.text}</bdi>
      </ExternalLink>
      {ref.isCommit && <CopyButton text={ref.text} label="Copy the commit" />}
    </span>
  );
}

function Fact({ text }: { text: string }) {
  return (
    <ExternalLink href={safeUrl(text)} className="pb-wrap pb-code">
      <bdi>{text.slice(0, 500)}</bdi>
    </ExternalLink>
  );
}

/** Shown in words of their own. */
const TOLD = new Set(['clone_url', 'committish', 'tmp']);

/** What a build is made from: every field that Copr tells, with links to repository, commit and pull request. */
export function SourceFacts({ directory, source }: Props) {
  const place = sourcePlace(source, directory);
  const pull = place?.pullRequest ?? null;
  return (
    <Facts
      label="Source"
      facts={[
        ['From', sourceKind(source)],
        ['Repository', place === null ? null : <ProjectLink key="project" project={place.project} />],
        ['Clone address', source.cloneUrl === null ? null : <Fact key="clone" text={source.cloneUrl} />],
        [
          place?.ref?.isCommit === true ? 'Commit' : 'Branch or tag',
          place?.ref ? <Ref key="ref" place={place} /> : null,
        ],
        [
          'Pull request',
          pull === null ? null : (
            <ExternalLink key="pull" href={pull.url}>
              {pull.label}
            </ExternalLink>
          ),
        ],
        ['Committish', place === null && source.committish !== null ? <Fact key="c" text={source.committish} /> : null],
        ...source.facts
          .filter(([name]) => !TOLD.has(name))
          .slice(0, 30)
          .map(([name, text]) => [factName(name), <Fact key={name} text={text} />] as const),
      ]}
    />
  );
}
