import { Button, PageSection, Skeleton, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { getConfig } from '@/lib/config';
import { count } from '@/lib/format';
import { changeSearch } from '@/lib/search-params';
import { packitQueries } from '@/sources/packit/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { FilterBox } from '@/ui/FilterBox';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { SlowNote } from '@/ui/SlowNote';
import { type Entry, matches, mergedEntries } from './entries';
import { NamespacesTable } from './NamespacesTable';
import './namespaces.css';
import { readNamespacesSearch, sortedEntries } from './search';
import { namespacesSentence, SHOWN, type Shown } from './status-words';

const TITLE = 'Namespaces';
const NONE: readonly never[] = [];

const isOver = ({ data, error }: UseQueryResult<unknown>): boolean => data !== undefined || error !== null;

function Loading({ reason }: { reason: Error | null }) {
  return (
    <div aria-busy="true">
      <Skeleton height="40rem" screenreaderText="Loading the namespaces" />
      <SlowNote reason={reason} service="Packit" />
    </div>
  );
}

function Found({ entries }: { entries: readonly Entry[] }) {
  const [params, setParams] = useSearchParams();
  const search = readNamespacesSearch(params);
  const { q, show, sort, dir } = search;
  const change = (changes: Readonly<Record<string, string | null>>) =>
    setParams(changeSearch(params, changes), { preventScrollReset: true });
  const found = useMemo(
    () =>
      sortedEntries(
        entries.filter((entry) => SHOWN[show].test(entry) && (q === '' || matches(entry, q))),
        { sort, dir },
      ),
    [entries, q, show, sort, dir],
  );
  const isFiltered = q !== '' || show !== 'all';
  const showAll = (
    <Button variant="link" isInline onClick={() => change({ q: null, show: null })}>
      Show all
    </Button>
  );
  return (
    <>
      <h2 className="pf-v6-screen-reader">All namespaces</h2>
      <div className="pb-namespaces-bar">
        <FilterBox
          label="Search the namespaces"
          placeholder="Search by name or Fedora account"
          value={q}
          onCommit={(text) => change({ q: text })}
        />
        <ToggleGroup aria-label="Show only" isCompact>
          {Object.entries(SHOWN).map(([key, { label }]) => (
            <ToggleGroupItem
              key={key}
              text={label}
              isSelected={key === show}
              onChange={() => change({ show: key === ('all' satisfies Shown) ? null : key })}
            />
          ))}
        </ToggleGroup>
      </div>
      <p role="status" className="pb-quiet">
        {isFiltered && `Shown: ${found.length} of ${count(entries.length, 'namespace')}. `}
        {isFiltered && showAll}
      </p>
      {found.length > 0 && (
        <NamespacesTable
          key={`${q} ${show}`}
          entries={found}
          search={search}
          onSort={(next, direction) =>
            change({ sort: next === 'name' ? null : next, dir: direction === 'asc' ? null : direction })
          }
        />
      )}
      {found.length === 0 && entries.length > 0 && (
        <EmptyNote title="No namespace matches">
          None of the {entries.length} has all of this. {showAll}
        </EmptyNote>
      )}
      {entries.length === 0 && (
        <EmptyNote title="No namespaces yet">
          An account appears here when it installs Packit's GitHub App or asks to be allowed.
        </EmptyNote>
      )}
    </>
  );
}

function Namespaces() {
  const installations = useQuery(packitQueries.installations());
  const allowlist = useQuery(packitQueries.allowlist());
  const entries = useMemo(
    () => mergedEntries(installations.data ?? NONE, allowlist.data ?? NONE),
    [installations.data, allowlist.data],
  );
  const hasInstallations = installations.data !== undefined;
  const hasAllowlist = allowlist.data !== undefined;
  const isLoading = !isOver(installations) || !isOver(allowlist);
  return (
    <>
      <PageTitle title={TITLE}>
        <span className="pb-namespaces-sentence">
          {isLoading
            ? 'Asking Packit who it works for …'
            : namespacesSentence({ entries, hasInstallations, hasAllowlist })}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-namespaces">
        {isLoading ? (
          <Loading reason={installations.failureReason ?? allowlist.failureReason} />
        ) : (
          <>
            <QueryState query={installations} what="the installations" service="Packit">
              {() => null}
            </QueryState>
            <QueryState query={allowlist} what="the allowlist" service="Packit">
              {() => null}
            </QueryState>
            {(hasInstallations || hasAllowlist) && <Found entries={entries} />}
          </>
        )}
      </PageSection>
    </>
  );
}

/** `/namespaces?q=packit&show=waiting`: who installed Packit or is allowed to use it, and their repositories. */
export function NamespacesPage() {
  if (getConfig().services.packit === null)
    return <PageTitle title={TITLE}>Packit Service is switched off in this site's configuration.</PageTitle>;
  return <Namespaces />;
}
