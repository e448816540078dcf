import { Label } from '@patternfly/react-core';
import { formatNumber } from '@/lib/format';
import type { Cause } from '@/logs/cause/model';
import { briefText } from './brief-text';
import { CATEGORY_WORDS, CONFIDENCE_WORDS, sectionWords } from './category-words';

interface Props {
  cause: Cause;
  section: string | null;
  /** Name of the log it was found in. */
  log: string;
}

/** Family of the cause, how sure it is, and where it was found, over its own line. */
export function CauseHead({ cause: { category, confidence, text, line }, section, log }: Props) {
  const where = sectionWords(section);
  return (
    <>
      <p className="pb-cause-head">
        <Label isCompact color="red">
          {CATEGORY_WORDS[category]}
        </Label>
        <span className="pb-quiet">
          {CONFIDENCE_WORDS[confidence]}
          {where !== '' && ` · ${where}`} · in {log}, line {formatNumber(line)}
        </span>
      </p>
      <p className="pb-cause-text pb-code" title={text}>
        <bdi>{briefText(text)}</bdi>
      </p>
    </>
  );
}
