/** Host, path of the repository, and number, in addresses of GitHub, GitLab and Pagure; lower case. */
const PULL =
  /^(?:https?:\/\/)?(?:www\.)?([\w.:-]+\/[^?#]+?)\/(?:pulls?|(?:-\/)?merge_requests|pull-requests?)\/(\d+)(?:[/?#]|$)/;

/**
 * The pull or merge request that a pasted address (lower case) means, with anything below it: its project as
 * `host/namespace/repository`, and its number. null when the text is none.
 */
export function parsePullRequestUrl(text: string): { project: string; id: string } | null {
  const [, project, id] = PULL.exec(text) ?? [];
  return project === undefined || id === undefined ? null : { project, id };
}
