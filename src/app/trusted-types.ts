interface Policies {
  createPolicy: (name: string, rules: { createHTML: (text: string) => string }) => unknown;
}

/**
 * Under `require-trusted-types-for 'script'` only the empty string may become HTML: Victory clears its text measuring
 * element that way (facts/reliability-deployment.md 4.1). Everything else throws.
 */
export function guardHtml(): void {
  const policies: Policies | undefined = Reflect.get(window, 'trustedTypes');
  policies?.createPolicy('default', {
    createHTML: (text) => {
      if (text === '') return '';
      throw new TypeError('Packboard makes no HTML from text');
    },
  });
}
