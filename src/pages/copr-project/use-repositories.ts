import { useQuery } from '@tanstack/react-query';
import { coprQueries } from '@/sources/copr/queries';

/** Directories and ended chroots. Nothing is asked before `ask`: Copr counts the question as a download. */
export function useRepositories(name: { owner: string; project: string }) {
  const { data, error, isFetching, refetch } = useQuery({ ...coprQueries.repositories(name), enabled: false });
  const ask = () => {
    if (data === undefined && !isFetching) void refetch();
  };
  return { data, error, isFetching, ask };
}
export type AskedRepositories = ReturnType<typeof useRepositories>;
