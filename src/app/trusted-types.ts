interface Rules {
  createHTML: (text: string) => string;
  createScriptURL: (address: string) => string;
}

interface Policies {
  createPolicy: (name: string, rules: Rules) => unknown;
}

/** The app's own workers, as the build and the dev server name them (`src/logs/client-thread.ts`, `client-search.ts`, `client-causes.ts`). */
const WORKER = /\/(?:cause-|search-)?worker[\w.-]*\.[jt]s$/;

/**
 * Under `require-trusted-types-for 'script'` only the empty string may become HTML: Victory clears its text measuring
 * element that way (facts/reliability-deployment.md 4.1). Scripts may be loaded by address only for the app's own workers.
 * Everything else throws.
 */
export function guardHtml(): void {
  const policies: Policies | undefined = Reflect.get(window, 'trustedTypes');
  policies?.createPolicy('default', {
    createHTML: (text) => {
      if (text === '') return '';
      throw new TypeError('Packboard makes no HTML from text');
    },
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, document.baseURI);
      if (origin === location.origin && WORKER.test(pathname)) return address;
      throw new TypeError('Packboard loads no scripts but its own workers');
    },
  });
}
