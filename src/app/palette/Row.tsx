import ExternalLinkAltIcon from '@patternfly/react-icons/dist/esm/icons/external-link-alt-icon';
import type { Choice } from './choice';

interface Props {
  id: string;
  choice: Choice;
  isActive: boolean;
  /** `isApart`: into a new tab. */
  onTake: (isApart: boolean) => void;
}

/** One place: what it is, which one, and whose page where it leaves the app. The focus stays in the box. */
export function Row({ id, choice: { what, name, hint, target }, isActive, onTake }: Props) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={what === '' ? 'pb-palette-row pb-palette-plain' : 'pb-palette-row'}
      onMouseDown={(event) => {
        event.preventDefault();
        if (event.button === 0) onTake(event.ctrlKey || event.metaKey);
      }}
    >
      {what !== '' && (
        <>
          <span className="pb-palette-what">{what}</span>{' '}
        </>
      )}
      <span className="pb-palette-name">
        <bdi>{name}</bdi>
        {hint !== '' && (
          <span className="pb-palette-hint">
            {' '}
            <bdi>{hint}</bdi>
          </span>
        )}
      </span>
      {'service' in target && (
        <span className="pb-palette-out">
          <ExternalLinkAltIcon /> <span className="pf-v6-screen-reader">leaves Packboard</span>
        </span>
      )}
    </div>
  );
}
