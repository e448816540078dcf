/** More would make the page slow and help nobody: whoever needs all of it goes to the service. */
const MOST_CHARACTERS = 100_000;

interface Props {
  label: string;
  text: string;
}

/** Text of a program as it is, its end where it is too long. */
export function MachineText({ label, text }: Props) {
  const isCut = text.length > MOST_CHARACTERS;
  return (
    <>
      {isCut && (
        <p className="pb-quiet">Only the last 100,000 characters of {text.length.toLocaleString()} are shown.</p>
      )}
      <section className="pb-machine-text pb-scroll" tabIndex={0} aria-label={label}>
        <pre className="pb-code">{isCut ? text.slice(-MOST_CHARACTERS) : text}</pre>
      </section>
    </>
  );
}
