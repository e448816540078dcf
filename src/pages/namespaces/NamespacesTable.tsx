import { Button } from '@patternfly/react-core';
import AngleDownIcon from '@patternfly/react-icons/dist/esm/icons/angle-down-icon';
import AngleRightIcon from '@patternfly/react-icons/dist/esm/icons/angle-right-icon';
import { useId, useState } from 'react';
import { formatNumber } from '@/lib/format';
import { ForgeIcon } from '@/ui/ForgeIcon';
import { InstantText } from '@/ui/InstantText';
import '@/ui/table.css';
import { type Entry, nameOf } from './entries';
import { Repositories } from './Repositories';
import type { NamespacesSearch, SortKey } from './search';
import { allowedWords } from './status-words';

/** There are hundreds, and each row has its parts. */
const ROWS = 100;

const INSTALLED: Readonly<Record<string, string>> = { Organization: 'Organization', User: 'Person' };

function Row({ entry }: { entry: Entry }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { forge, installation, allowed } = entry;
  return (
    <tbody>
      <tr>
        <th scope="row" data-label="Namespace">
          <Button
            variant="link"
            isInline
            className="pb-namespace"
            icon={isOpen ? <AngleDownIcon /> : <AngleRightIcon />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            <bdi className="pb-name">{nameOf(entry)}</bdi>
          </Button>
        </th>
        <td data-label="GitHub App">
          {installation === null ? (
            <span className="pb-quiet">{forge === 'github.com' ? 'Not installed' : 'Not needed'}</span>
          ) : (
            <span className="pb-with-icon">
              <ForgeIcon forge={forge} />
              {Object.hasOwn(INSTALLED, installation.kind) ? INSTALLED[installation.kind] : installation.kind}
            </span>
          )}
        </td>
        <td data-label="Since">
          {installation === null ? <span className="pb-quiet">–</span> : <InstantText at={installation.createdAt} />}
        </td>
        <td data-label="Allowlist">
          <span title={allowed?.raw}>{allowedWords(entry)}</span>
          {allowed?.account != null && <span className="pb-quiet"> for {allowed.account}</span>}
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={4} className="pb-namespace-open">
            <Repositories entry={entry} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

const HEADS: Readonly<Record<SortKey, string>> = { name: 'Namespace', since: 'Since', status: 'Allowlist' };

interface SortProps {
  search: NamespacesSearch;
  onSort: (sort: SortKey, dir: 'asc' | 'desc') => void;
}

function SortHead({ of, search: { sort, dir }, onSort }: SortProps & { of: SortKey }) {
  const isOn = sort === of;
  const isUp = isOn && dir === 'asc';
  return (
    <th scope="col" aria-sort={isOn ? (isUp ? 'ascending' : 'descending') : 'none'}>
      <button type="button" className="pb-sort" onClick={() => onSort(of, isUp ? 'desc' : 'asc')}>
        {HEADS[of]}
        {isOn && <span aria-hidden="true"> {isUp ? '▲' : '▼'}</span>}
      </button>
    </th>
  );
}

interface Props extends SortProps {
  /** In order. */
  entries: readonly Entry[];
}

/** Namespaces, each of which opens to its repositories. */
export function NamespacesTable({ entries, search, onSort }: Props) {
  const [most, setMost] = useState(ROWS);
  return (
    <>
      <table aria-label="Namespaces" className="pb-table pb-namespaces-table">
        <thead>
          <tr>
            <SortHead of="name" search={search} onSort={onSort} />
            <th scope="col">GitHub App</th>
            <SortHead of="since" search={search} onSort={onSort} />
            <SortHead of="status" search={search} onSort={onSort} />
          </tr>
        </thead>
        {entries.slice(0, most).map((entry) => (
          <Row key={entry.key} entry={entry} />
        ))}
      </table>
      {entries.length > most && (
        <p>
          The first {formatNumber(most)} of {formatNumber(entries.length)}.{' '}
          <Button variant="link" isInline onClick={() => setMost(most + ROWS)}>
            Show {formatNumber(Math.min(ROWS, entries.length - most))} more
          </Button>
        </p>
      )}
    </>
  );
}
