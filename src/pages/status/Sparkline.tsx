const HEIGHT = 48;
const SLOT = 8;
const GAP = 1;

interface Props {
  /** Oldest first; null leaves a gap. */
  values: readonly (number | null)[];
  /** The last one is of an interval that goes on: drawn pale. */
  isLastOpen?: boolean;
  /** What is shown, in a sentence. */
  label: string;
  /** Under its ends. */
  first: string;
  last: string;
}

/** Small bars without axes: the course at a glance; the numbers are in a table beside it. */
export function Sparkline({ values, isLastOpen = false, label, first, last }: Props) {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  return (
    <div className="pb-spark">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${values.length * SLOT} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="pb-spark-bars"
      >
        {values.map((value, index) => {
          if (value === null) return null;
          const x = index * SLOT;
          const height = Math.max(1, (value / most) * HEIGHT);
          return (
            <rect
              key={x}
              x={x}
              y={HEIGHT - height}
              width={SLOT - GAP}
              height={height}
              className={isLastOpen && index === values.length - 1 ? 'pb-spark-open' : undefined}
            />
          );
        })}
      </svg>
      <div className="pb-spark-ends pb-quiet" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </div>
  );
}
