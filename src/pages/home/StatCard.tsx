import type { ReactNode } from 'react';
import { ChartView } from '@/ui/charts/ChartView';
import type { Figures } from '@/ui/charts/figures';
import { EmptyNote } from '@/ui/EmptyNote';
import { HomeCard } from './HomeCard';
import type { StatsQuery } from './use-statistics';

/** What a card shows of the collected figures. */
export interface StatView {
  finding: string;
  note: string;
  figures: Figures;
  views: readonly { label: string; content: ReactNode }[];
}

interface Props {
  name: string;
  span: 4 | 6 | 8;
  query: StatsQuery;
  /** null: nothing was counted in the period. */
  view: StatView | null;
  /** Said then: what, and how it comes about. */
  empty: readonly [title: string, how: string];
}

/** A card of Home that rests on the collected figures. */
export function StatCard({ name, span, query, view, empty: [title, how] }: Props) {
  return (
    <HomeCard name={name} span={span} queries={[query]}>
      {view === null ? (
        <EmptyNote title={title} headingLevel="h3">
          {how}
        </EmptyNote>
      ) : (
        <ChartView name={name} {...view} />
      )}
    </HomeCard>
  );
}
