import type { LogSection } from '@/logs/model';

export type Side = 'left' | 'right';
export const SIDES = ['left', 'right'] as const;

/** Kinds of hunks. `MOVED`: lines that the same section of the other log has too, but elsewhere. */
export const SAME = 0;
export const MOVED = 1;
export const REMOVED = 2;
export const ADDED = 3;
export const CHANGED = 4;

/** Numbers a hunk takes in `ComparedSection.hunks`: its kind, then first line and count of lines left, and the same right. */
export const HUNK_SIZE = 5;

/** A section of one log or of both, compared. */
export interface ComparedSection {
  /** As in `LogSection`; empty for lines outside of all sections. */
  id: string;
  title: string;
  kind: LogSection['kind'];
  /** Which logs have it. */
  side: Side | 'both';
  /** Lines that both have count as equal wherever in the section they stand. */
  isOrderIgnored: boolean;
  /** So many changes in a row that they were not matched: all of those lines are shown as replaced. */
  isTooDifferent: boolean;
  onlyLeft: number;
  onlyRight: number;
  /** Lines of the left log that the right one has as well, and how many of them stand elsewhere. */
  equal: number;
  moved: number;
  /**
   * In order and without gaps on both sides; `HUNK_SIZE` numbers each, lines counted from 1. One without lines on a side tells
   * where they would be.
   */
  hunks: Uint32Array;
}

/** The line to look at first. */
export interface FirstDifference {
  side: Side;
  line: number;
  /** As shown, cut at 300 characters. */
  text: string;
  /** Why that build failed, by the rules for causes. */
  isCause: boolean;
}

export interface Comparison {
  sections: readonly ComparedSection[];
  first: FirstDifference | null;
  /** Both builds failed, and for the same reason as far as the logs tell. */
  hasSameCause: boolean;
  tookMs: number;
}

/** What was read of one log. */
export interface ComparedLog {
  lines: number;
  bytes: number;
  isRead: boolean;
  /** Why there is nothing of it, or no more. */
  error: Error | null;
  /** Only the first part was read: it is larger than what is compared. */
  isCut: boolean;
  /** The file ends early. */
  isBroken: boolean;
}

/** State of a comparison; a new object after each change. */
export interface CompareState {
  phase: 'reading' | 'comparing' | 'done' | 'failed';
  left: ComparedLog;
  right: ComparedLog;
  comparison: Comparison | null;
}
