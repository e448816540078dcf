import { Button } from '@patternfly/react-core';
import { useRef, useState } from 'react';
import { count } from '@/lib/format';
import { addStars, MOST_STARS, readStars, type Star } from '@/lib/watched';
import { type Import, isTooLarge, readWatchedFile, toWatchedFile, WatchedFileError } from '@/lib/watched-file';

function download(stars: readonly Star[]): void {
  const url = URL.createObjectURL(new Blob([toWatchedFile(stars, Date.now())], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'packboard-watched.json';
  link.click();
  URL.revokeObjectURL(url);
}

/** "Added 3 pages. Left out 2: 1 watched already, 1 not understood." */
function importWords({ fresh, known, unusable, tooMany }: Import, isKept: boolean): string {
  const left = [
    ...(known > 0 ? [`${known} watched already`] : []),
    ...(unusable > 0 ? [`${unusable} not understood or repeated`] : []),
    ...(tooMany > 0 ? [`${tooMany} beyond the ${MOST_STARS} that can be watched`] : []),
  ];
  const out = known + unusable + tooMany;
  const added = fresh.length === 0 ? 'Nothing was added.' : `Added ${count(fresh.length, 'page')}.`;
  const blocked = isKept ? '' : ' Only until this page is closed: this browser lets Packboard keep nothing.';
  return `${added}${out === 0 ? '' : ` Left out ${out}: ${left.join(', ')}.`}${blocked}`;
}

async function importFile(file: File): Promise<string> {
  try {
    if (isTooLarge(file.size)) throw new WatchedFileError('it is too large for a list of watched pages');
    const found = readWatchedFile(await file.text(), readStars());
    return importWords(found, addStars(found.fresh) === 'kept');
  } catch (error) {
    const why = error instanceof WatchedFileError ? error.message : 'the browser could not read it';
    return `${file.name.slice(0, 100)} was not imported: ${why}.`;
  }
}

/** Takes what is watched to another browser and back. */
export function FileActions({ stars }: { stars: readonly Star[] }) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  return (
    <>
      <div className="pb-watched-actions">
        <Button variant="secondary" isDisabled={stars.length === 0} onClick={() => download(stars)}>
          Export
        </Button>
        <Button variant="secondary" onClick={() => input.current?.click()}>
          Import
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="File of watched pages"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void importFile(file).then(setSaid);
            target.value = ''; // the same file may be chosen again
          }}
        />
      </div>
      <p role="status" className="pb-wrap">
        {said}
      </p>
    </>
  );
}
