import { CopyButton } from '@/ui/CopyButton';

const PROVIDES = /^(.*: )(dnf provides \S+?)(\.)$/;

/** What to do next. A command in it can be copied. */
export function Hint({ text }: { text: string }) {
  const [, before, command, after] = PROVIDES.exec(text) ?? [];
  return (
    <p className="pb-cause-hint pb-wrap">
      <strong>Next:</strong>{' '}
      {before === undefined || command === undefined ? (
        text
      ) : (
        <>
          {before}
          <code className="pb-code">{command}</code> <CopyButton text={command} label="Copy the command" />
          {after}
        </>
      )}
    </p>
  );
}
