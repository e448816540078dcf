import type { LogSnippet } from '@/domain/log-detective';
import { keyed } from '@/lib/keyed';
import { BoundedList } from '@/ui/BoundedList';

/** Snippets by the file they are from, in the order of their lines. */
function byFile(snippets: readonly LogSnippet[]): [file: string, snippets: LogSnippet[]][] {
  const files = new Map<string, LogSnippet[]>();
  for (const snippet of snippets) {
    const file = snippet.file ?? 'unnamed file';
    files.set(file, [...(files.get(file) ?? []), snippet]);
  }
  return [...files].map(([file, found]) => [file, found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))]);
}

function Snippet({ snippet: { text, line, analysis } }: { snippet: LogSnippet }) {
  return (
    <li>
      <div className="pb-snippet">
        <span className="pb-quiet pb-number">{line === null ? 'no line' : `line ${line}`}</span>
        <pre className="pb-code">{text}</pre>
      </div>
      {analysis !== null && <p className="pb-prose">{analysis}</p>}
    </li>
  );
}

/** Lines of the log that Log Detective took as evidence, with what it says of each. */
export function Snippets({ snippets }: { snippets: readonly LogSnippet[] }) {
  if (snippets.length === 0) return <p>It names no lines of the log.</p>;
  return byFile(snippets).map(([file, found]) => (
    <div key={file} className="pb-job-group">
      <h3>
        <bdi className="pb-code pb-wrap">{file}</bdi>
      </h3>
      <BoundedList items={found} what="lines">
        {(shown) => (
          <ul className="pb-snippets">
            {keyed(shown, ({ line }) => `${line ?? 'none'}`).map(({ key, item }) => (
              <Snippet key={key} snippet={item} />
            ))}
          </ul>
        )}
      </BoundedList>
    </div>
  ));
}
