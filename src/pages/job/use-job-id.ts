import { useParams } from 'react-router-dom';
import { getConfig } from '@/lib/config';

/** Packit's id in an address; null for anything but a whole number from 1 up that JavaScript holds exactly. */
export function readJobId(text: string): number | null {
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0;
  return id > 0 && Number.isSafeInteger(id) ? id : null;
}

/** The id to ask for; undefined, which asks nothing, when it is no number or Packit is switched off. */
export function useJobId(): number | undefined {
  const { id = '' } = useParams();
  return getConfig().services.packit === null ? undefined : (readJobId(id) ?? undefined);
}
