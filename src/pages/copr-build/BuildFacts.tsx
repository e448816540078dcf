import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Build, BuildSource } from '@/domain/copr';
import { sourcePlace } from '@/domain/copr-source';
import { webBuild } from '@/domain/copr-web';
import { buildMs } from '@/domain/earlier-builds';
import { isFinal } from '@/domain/status';
import { formatDuration } from '@/lib/format';
import { paths } from '@/lib/paths';
import { CopyButton } from '@/ui/CopyButton';
import { DurationText } from '@/ui/DurationText';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { InstantText } from '@/ui/InstantText';

interface Props {
  build: Build;
  source: UseQueryResult<BuildSource>;
  web: string;
  /** The build's times are those of its chroots. */
  hasTimes: boolean;
}

function Directory({ build, source }: { build: Build; source: BuildSource | undefined }) {
  const { directory, owner, project } = build;
  const pull = source === undefined ? null : (sourcePlace(source, directory)?.pullRequest ?? null);
  return (
    <>
      <Link to={paths.coprBuilds(owner, project, { dir: directory.name })} className="pb-code pb-wrap">
        <bdi>{directory.name}</bdi>
      </Link>
      <div className="pb-quiet">
        {directory.kind === 'main' && 'the main one'}
        {directory.kind === 'custom' && 'apart from the main one'}
        {directory.kind === 'pull-request' &&
          (pull === null ? (
            `of pull request ${directory.id}`
          ) : (
            <>
              of <ExternalLink href={pull.url}>{pull.label}</ExternalLink>
            </>
          ))}
      </div>
    </>
  );
}

function TimeOut({ source: { data, error, isFetching } }: { source: Props['source'] }) {
  if (data === undefined && error === null && !isFetching)
    return <span className="pb-quiet">told with the source</span>;
  if (data === undefined) return <span className="pb-quiet">{error === null ? 'asking …' : 'not answered'}</span>;
  return data.timeoutMs === null ? <span className="pb-quiet">not told</span> : formatDuration(data.timeoutMs);
}

type Fact = readonly [name: string, value: ReactNode];

/** When it was submitted, how long it waited, and how long its chroots took. */
function timeFacts(build: Build, hasTimes: boolean): Fact[] {
  const { submittedAt, startedAt, endedAt, status } = build;
  const isOver = isFinal(status);
  const runs = hasTimes && startedAt !== null && (!isOver || buildMs(build) !== null);
  const waits = (hasTimes || !isOver) && submittedAt !== null && (startedAt !== null || !isOver);
  return [
    ['Submitted', <InstantText key="submitted" at={submittedAt} />],
    [
      'Waited',
      waits ? (
        <span key="waited">
          <DurationText from={submittedAt} to={startedAt} />
          <div className="pb-quiet">for the source package, its import and a builder</div>
        </span>
      ) : null,
    ],
    ['Started', startedAt === null || !(hasTimes || !isOver) ? null : <InstantText key="started" at={startedAt} />],
    ['Ended', endedAt === null ? null : <InstantText key="ended" at={endedAt} />],
    ['Chroots took', runs ? <DurationText key="took" from={startedAt} to={isOver ? endedAt : null} /> : null],
  ];
}

function Package({ build: { owner, project, packageName, status } }: { build: Build }) {
  if (packageName === null) return <span className="pb-quiet">not known{isFinal(status) ? '' : ' yet'}</span>;
  return (
    <Link to={paths.coprPackage(owner, project, packageName)} className="pb-code pb-wrap">
      <bdi>{packageName}</bdi>
    </Link>
  );
}

function Submitter({ name }: { name: string | null }) {
  if (name === null) return <span className="pb-quiet">not told: a webhook or other automation</span>;
  return <bdi className="pb-wrap">{name}</bdi>;
}

/** Everything that Copr tells of a build as a whole. */
export function BuildFacts({ build, source, web, hasTimes }: Props) {
  const { id, owner, project, version } = build;
  return (
    <Facts
      label="Facts about this build"
      facts={[
        [
          'Copr build',
          <span key="id" className="pb-with-icon">
            <ExternalLink href={webBuild(web, id)}>{id}</ExternalLink>
            <CopyButton text={String(id)} label="Copy the build's number" />
          </span>,
        ],
        [
          'Project',
          <span key="project" className="pb-wrap">
            <Link to={paths.coprOwner(owner)}>
              <bdi>{owner}</bdi>
            </Link>
            /
            <wbr />
            <Link to={paths.coprProject(owner, project)}>
              <bdi>{project}</bdi>
            </Link>
          </span>,
        ],
        ['Directory', <Directory key="directory" build={build} source={source.data} />],
        ['Package', <Package key="package" build={build} />],
        [
          'Version',
          version === null ? null : (
            <span key="version" className="pb-with-icon">
              <bdi className="pb-code pb-wrap">{version}</bdi>
              <CopyButton text={version} label="Copy the version" />
            </span>
          ),
        ],
        ['Submitted by', <Submitter key="submitter" name={build.submitter} />],
        ...timeFacts(build, hasTimes),
        ['Time-out', <TimeOut key="timeout" source={source} />],
        ['Background', build.isBackground ? 'yes: after other builds' : 'no'],
        [
          'Network',
          <span key="network" className="pb-quiet">
            not told for the whole build; the builder log tells it
          </span>,
        ],
      ]}
    />
  );
}
