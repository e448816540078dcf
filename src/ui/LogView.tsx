import { Button } from '@patternfly/react-core';
import { type CSSProperties, useCallback, useMemo, useRef } from 'react';
import { type LogLines, lineAt, toBlocks, widestLine } from '@/domain/log-text';
import { extendRange, type LineRange, rangeHash } from '@/domain/log-text-range';
import { count } from '@/lib/format';
import './LogView.css';
import { LogViewBar } from './LogViewBar';
import { LogViewBlock } from './LogViewBlock';
import { LogViewFoot } from './LogViewFoot';
import { useNear } from './log-view-near';
import { scrollToEnd, scrollToLine, useArrival, useFollow } from './log-view-scroll';
import { useWrap } from './log-view-wrap';

interface Props {
  /** Names the log for screen readers: "Build log of fedora-43-x86_64". */
  name: string;
  fileName: string;
  /** As it was read: what is copied and saved. */
  text: string;
  lines: LogLines;
  bytes: number;
  isCut: boolean;
  /** The log grows while it is read. */
  isLive: boolean;
  /** Where the reader starts without marked lines: the end of a failed log tells why. */
  isFromEnd: boolean;
  /** Address of the log at its service, and the service's name. */
  raw: { url: string; service: string } | null;
  range: LineRange | null;
  onRange: (range: LineRange | null) => void;
}

/** A log of so few lines takes only the room it needs. */
const SHORT_LINES = 15;

/**
 * A plain viewer of logs up to 5 MB: text nodes only, laid out by the browser near what is seen, so that its own find
 * works. Line numbers mark lines by click, and lines up to there by click with Shift.
 */
export function LogView(props: Props) {
  const { name, fileName, text, lines, bytes, isCut, isLive, isFromEnd, raw, range, onRange } = props;
  const viewer = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const blocks = useMemo(() => toBlocks(lines), [lines]);
  const widest = useMemo(() => widestLine(lines), [lines]);
  const [isWrapped, setIsWrapped] = useWrap();
  const near = useNear(scroller, isWrapped, blocks.length);
  const follow = useFollow(scroller, isLive && range === null, lines.count);
  const stay = useArrival(scroller, blocks, range?.first ?? null, isFromEnd);

  const onLine = useCallback(
    (line: number, isExtending: boolean) => {
      const next = isExtending ? extendRange(range, line) : { first: line, last: line };
      stay(next.first);
      onRange(rangeHash(next) === rangeHash(range) ? null : next);
    },
    [range, onRange, stay],
  );
  const goTo = (to: LineRange) => {
    onRange(to);
    if (scroller.current !== null) scrollToLine(scroller.current, blocks, to.first);
  };
  const readLine = useCallback((line: number) => lineAt(lines, line), [lines]);
  const toggleFullScreen = () =>
    void (document.fullscreenElement === null ? viewer.current?.requestFullscreen() : document.exitFullscreen());
  const sizes = { '--widest': widest, '--digits': String(lines.count).length } as CSSProperties;

  const look = `pb-log ${isWrapped ? 'pb-log-wrapped' : ''} ${lines.count <= SHORT_LINES && !isLive ? 'pb-log-short' : ''}`;

  return (
    <div ref={viewer} className={look} style={sizes}>
      <LogViewBar
        text={text}
        isCut={isCut}
        fileName={fileName}
        isWrapped={isWrapped}
        onWrap={setIsWrapped}
        follow={isLive ? { isOn: follow.isFollowing, set: follow.follow } : null}
        onGoTo={goTo}
        onStart={() => scroller.current?.scrollTo({ top: 0 })}
        onEnd={() => scroller.current !== null && scrollToEnd(scroller.current)}
        onFullScreen={toggleFullScreen}
      />
      <section ref={scroller} className="pb-log-scroll" aria-label={name} tabIndex={0} onScroll={follow.onScroll}>
        <div className="pb-log-lines">
          {blocks.map((block, index) => {
            const last = block.first + block.count - 1;
            const isMarked = range !== null && range.first <= last && range.last >= block.first;
            return (
              <LogViewBlock
                key={block.first}
                block={block}
                index={index}
                measureAt={isWrapped && near.blocks.has(index) ? near.width : 0}
                isWrapped={isWrapped}
                markFirst={isMarked ? Math.max(range.first, block.first) : 0}
                markLast={isMarked ? Math.min(range.last, last) : 0}
                onLine={onLine}
                readLine={readLine}
              />
            );
          })}
        </div>
      </section>
      <LogViewFoot
        lines={lines.count}
        bytes={bytes}
        isCut={isCut}
        raw={raw}
        range={range}
        onClear={() => onRange(null)}
      >
        {follow.missed > 0 && (
          <Button variant="secondary" size="sm" onClick={() => follow.follow(true)}>
            {count(follow.missed, 'new line')}
          </Button>
        )}
      </LogViewFoot>
    </div>
  );
}
