import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Usage } from '@/domain/usage';
import { ChartView } from '@/ui/charts/ChartView';
import type { Figures } from '@/ui/charts/figures';
import { RankedBars, type RankedRow } from '@/ui/charts/RankedBars';
import { EmptyNote } from '@/ui/EmptyNote';
import { UsageCard } from './UsageCard';

interface Ranking {
  finding: string;
  note: ReactNode;
  rows: readonly RankedRow[];
  figures: Figures;
}

interface Props {
  name: string;
  query: UseQueryResult<Usage | null>;
  rankingOf: (usage: Usage) => Ranking;
  isTall?: boolean;
}

/** Rows with a bar each, the longest first. */
export function RankedCard({ name, query, rankingOf, isTall = false }: Props) {
  return (
    <UsageCard name={name} query={query} isTall={isTall}>
      {(usage) => {
        const { finding, note, rows, figures } = rankingOf(usage);
        if (rows.length === 0)
          return (
            <EmptyNote title="Nothing in this time" headingLevel="h3">
              Figures appear here when Packit works for pull requests, pushes, releases or issues.
            </EmptyNote>
          );
        return (
          <ChartView
            name={name}
            finding={finding}
            note={note}
            figures={figures}
            views={[{ label: 'Chart', content: <RankedBars label={name} rows={rows} /> }]}
          />
        );
      }}
    </UsageCard>
  );
}
