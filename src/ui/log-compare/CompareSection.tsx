import { Button } from '@patternfly/react-core';
import AngleDownIcon from '@patternfly/react-icons/dist/esm/icons/angle-down-icon';
import AngleRightIcon from '@patternfly/react-icons/dist/esm/icons/angle-right-icon';
import { memo } from 'react';
import type { ComparedSection, Side } from '@/logs/compare/model';
import { type Block, type FoldBlock, isChange, type LinesBlock, rowsOf } from './blocks';
import { CompareRow, type NamedLogs } from './CompareRow';
import { foldWords, sectionName, sectionWords } from './compare-words';
import type { RowWindow } from './row-window';

interface Props {
  section: ComparedSection;
  index: number;
  isOpen: boolean;
  /** Its blocks that the window shows, without its head. */
  blocks: readonly Block[];
  window: RowWindow;
  isWide: boolean;
  texts: Readonly<Record<Side, ReadonlyMap<number, string>>>;
  logs: NamedLogs;
  onToggle: () => void;
  onUnfold: (key: string) => void;
}

/** Where `n` and `p` lead to. */
export const idOf = (key: string): string => `difference-${key}`;

function Head({ section, index, isOpen, onToggle }: Pick<Props, 'section' | 'index' | 'isOpen' | 'onToggle'>) {
  const Icon = isOpen ? AngleDownIcon : AngleRightIcon;
  return (
    <h2 className="pb-compare-head" id={`compare-section-${index}`}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <Icon /> <bdi className="pb-code">{sectionName(section)}</bdi>
      </button>
      <span className="pb-quiet">{sectionWords(section)}</span>
      {section.isTooDifferent && <span className="pb-quiet">too different to match: shown as replaced</span>}
    </h2>
  );
}

function Fold({ block, columns, onUnfold }: { block: FoldBlock; columns: number } & Pick<Props, 'onUnfold'>) {
  return (
    <tr className="pb-compare-fold">
      <td colSpan={columns}>
        <Button variant="link" isInline onClick={() => onUnfold(block.key)}>
          Show {foldWords(block.lines, block.moved)}
        </Button>
      </td>
    </tr>
  );
}

type Shown = Pick<Props, 'isWide' | 'texts' | 'logs'>;

interface RowsProps extends Shown {
  block: LinesBlock;
  /** Rows of it that the window shows. */
  from: number;
  end: number;
}

/** Drawn anew only when they change: there are up to 2,000 rows. */
const Rows = memo(function Rows({ block, from, end, isWide, texts, logs }: RowsProps) {
  return rowsOf(block, from, end, isWide).map((row, step) => (
    <CompareRow
      key={`${row.left}:${row.right}`}
      row={row}
      texts={texts}
      logs={logs}
      isWide={isWide}
      id={from + step === 0 && isChange(block) ? idOf(block.key) : undefined}
    />
  ));
});

/** A section of both logs, or of the one that has it: what differs, with the equal lines around it folded. */
export function CompareSection({ section, index, isOpen, blocks, window, onToggle, onUnfold, ...shown }: Props) {
  const { isWide, logs } = shown;
  const columns = isWide ? 4 : 2;
  return (
    <section aria-labelledby={`compare-section-${index}`}>
      <Head section={section} index={index} isOpen={isOpen} onToggle={onToggle} />
      {blocks.length > 0 && (
        <table className={`pb-compare-table ${isWide ? 'pb-compare-wide' : ''}`}>
          <caption className="pf-v6-screen-reader">Differences in {sectionName(section)}</caption>
          <colgroup>
            <col className="pb-compare-number" />
            <col />
            {isWide && <col className="pb-compare-number" />}
            {isWide && <col />}
          </colgroup>
          <thead>
            <tr>
              {(isWide ? (['left', 'right'] as const) : (['both'] as const)).map((side) => (
                <th key={side} scope="colgroup" colSpan={2}>
                  <span className="pf-v6-screen-reader">{side === 'both' ? 'Both logs' : logs[side].name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {blocks.map((block) => {
              if (block.kind === 'fold')
                return <Fold key={block.key} block={block} columns={columns} onUnfold={onUnfold} />;
              if (block.kind !== 'lines') return null;
              const from = Math.max(0, window.start - block.at);
              const end = Math.min(block.rows, window.end - block.at);
              return <Rows key={block.key} block={block} from={from} end={end} {...shown} />;
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
