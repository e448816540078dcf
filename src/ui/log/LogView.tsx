import { Button, Skeleton } from '@patternfly/react-core';
import { type CSSProperties, useEffect, useRef } from 'react';
import { count } from '@/lib/format';
import { ErrorButtons } from './ErrorButtons';
import { fitsWhole } from './geometry';
import { LogBar } from './LogBar';
import { LogFoot } from './LogFoot';
import { LogMap } from './LogMap';
import './log-view.css';
import { MarkedLines } from './MarkedLines';
import { SearchBar } from './SearchBar';
import { SectionHead } from './SectionHead';
import { SectionList } from './SectionList';
import { useClicks } from './use-clicks';
import { useLogKeys } from './use-log-keys';
import { type LogPlace, useLogView } from './use-log-view';
import { useSections } from './use-sections';
import { useWrap } from './use-wrap';

interface Props extends LogPlace {
  /** Names the log for screen readers: "Build log of fedora-43-x86_64". */
  name: string;
  fileName: string;
  /** Address of the log at its service, and the service's name. */
  raw: { url: string; service: string } | null;
}

/** A log of so few lines takes only the room it needs. */
const SHORT_LINES = 15;
const FEWEST_DIGITS = 5;

/**
 * A log of any size: text nodes only, all lines in the document up to 25 MB, where the browser's own find sees them, and a
 * window over the worker's bytes beyond that.
 */
export function LogView(props: Props) {
  const { open, name, fileName, isLive, raw } = props;
  const view = useLogView(props);
  const { state, paper, isReady, isOver, isFollowing, marked, markLines, search, errors, step, goTo } = view;
  const { lines, bytes, phase } = state;
  const viewer = useRef<HTMLDivElement>(null);
  const query = useRef<HTMLInputElement>(null);
  const [isWrapped, setIsWrapped] = useWrap();
  const sections = useSections(view);
  useEffect(() => paper?.setWrapped(isWrapped), [paper, isWrapped]);

  const { hits } = view.marks;
  const stepMatch = (by: 1 | -1) => step(hits, by);
  const stepAny = (by: 1 | -1) => step(hits.length > 0 ? hits : errors.lines, by);
  const toggleFullScreen = () =>
    void (document.fullscreenElement === null ? viewer.current?.requestFullscreen?.() : document.exitFullscreen());
  const toStart = () => paper?.show(1);
  const toEnd = () => paper?.toEnd();
  useLogKeys(viewer, {
    down: () => view.extend(1, false),
    up: () => view.extend(-1, false),
    addDown: () => view.extend(1, true),
    addUp: () => view.extend(-1, true),
    next: () => stepAny(1),
    previous: () => stepAny(-1),
    start: toStart,
    end: toEnd,
    search: () => query.current?.focus(),
    fullScreen: toggleFullScreen,
  });

  useClicks(view, sections);
  const isShort = lines <= SHORT_LINES && isOver;
  const digits = Math.max(FEWEST_DIGITS, String(lines).length);
  const sizes = { '--widest': state.widest, '--digits': digits } as CSSProperties;
  return (
    <div
      ref={viewer}
      className={`pb-log ${isWrapped ? 'pb-log-wrapped' : ''} ${isShort ? 'pb-log-short' : ''}`}
      style={sizes}
      aria-busy={!isReady}
    >
      <div className="pb-log-bar">
        <SearchBar
          input={query}
          query={search.query}
          onQuery={(next) => {
            view.setCurrent(null);
            search.setQuery(next);
          }}
          found={search.found}
          current={view.current}
          onStep={stepMatch}
        />
        <ErrorButtons errors={errors} onFirst={goTo} onNext={() => step(errors.lines, 1)} />
        <LogBar
          open={open}
          lines={lines}
          bytes={bytes}
          isCut={state.notices.includes('too-large')}
          fileName={fileName}
          isWrapped={isWrapped}
          onWrap={setIsWrapped}
          follow={isLive && !isOver ? { isOn: isFollowing, set: (isOn) => paper?.follow(isOn) } : null}
          sections={sections}
          onGoTo={(range) => {
            markLines(range);
            goTo(range.first, false);
          }}
          onStart={toStart}
          onEnd={toEnd}
          onFullScreen={toggleFullScreen}
        />
      </div>
      <div className="pb-log-middle">
        {sections.isOpen && (
          <SectionList
            sections={state.sections}
            folded={view.folded}
            current={sections.current?.id ?? null}
            isAsked={marked !== null || sections.isChosen}
            onGoTo={sections.goToStart}
            onFold={sections.setFolded}
          />
        )}
        {!isReady && <Skeleton className="pb-log-waiting" screenreaderText="Reading the log" />}
        <section
          ref={view.scroller}
          className="pb-log-scroll"
          aria-label={name}
          tabIndex={0}
          style={isReady ? {} : { visibility: 'hidden' }}
        >
          <SectionHead section={sections.head} onStart={sections.goToStart} onFold={sections.fold} />
          <div
            ref={view.host}
            className="pb-log-lines"
            role={isFollowing ? 'log' : undefined}
            aria-live={isFollowing ? 'polite' : 'off'}
          />
        </section>
        <LogMap marks={view.marks} lines={lines} folds={view.folds} onLine={goTo} />
      </div>
      <LogFoot
        state={state}
        isFollowing={isFollowing}
        isWindow={!fitsWhole(lines, bytes)}
        raw={raw}
        marked={
          marked !== null && (
            <MarkedLines
              open={open}
              name={name}
              range={marked}
              isBeyond={marked.first > lines && phase !== 'opening' && phase !== 'reading'}
              onClear={() => markLines(null)}
            />
          )
        }
      >
        {view.missed > 0 && !isFollowing && (
          <Button variant="secondary" size="sm" onClick={() => paper?.follow(!isOver)}>
            {count(view.missed, 'new line')}
          </Button>
        )}
      </LogFoot>
    </div>
  );
}
