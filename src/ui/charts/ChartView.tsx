import { Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { type ReactNode, useState } from 'react';
import './charts.css';
import { FiguresTable } from './FiguresTable';
import { downloadCsv, type Figures } from './figures';

interface View {
  /** Word on the switch: "Chart". */
  label: string;
  content: ReactNode;
}

interface Props {
  /** Name of what is shown, for labels and the file. */
  name: string;
  /** What the figures say, in a short sentence. */
  finding: string;
  /** Ways to draw it, the usual one first; the table is always the last, and alone where there is nothing to draw. */
  views: readonly View[];
  figures: Figures;
  /** What is counted and what the numbers rest on. */
  note: ReactNode;
}

const TABLE = 'Table';

/** A finding, the chart that shows it, the same as a table or as a file, and what the numbers rest on. */
export function ChartView({ name, finding, views, figures, note }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const view = views.find(({ label }) => label === (chosen ?? views[0]?.label));
  return (
    <>
      <p className="pb-finding">{finding}</p>
      <div className="pb-view">{view?.content ?? <FiguresTable name={name} figures={figures} />}</div>
      <p className="pb-note">{note}</p>
      <div className="pb-view-actions">
        {views.length > 0 && (
          <ToggleGroup isCompact aria-label={`View of ${name}`}>
            {[...views.map(({ label }) => label), TABLE].map((label) => (
              <ToggleGroupItem
                key={label}
                text={label}
                isSelected={label === (view?.label ?? TABLE)}
                onChange={() => setChosen(label)}
              />
            ))}
          </ToggleGroup>
        )}
        <Button
          variant="link"
          size="sm"
          icon={<DownloadIcon />}
          aria-label={`Download ${name} as CSV`}
          onClick={() => downloadCsv(name, figures)}
        >
          CSV
        </Button>
      </div>
    </>
  );
}
