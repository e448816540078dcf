/** Who says it and where: the linker, a file with line and column, an offset in an object, "error:". */
const LEADS =
  /^(?:(?:\/[^\s:]{1,300}\/)?(?:[\w-]{1,40}-)?ld(?:\.\w{1,10})?: |[^\s:]{1,300}:\d{1,9}:(?:\d{1,9}:)? ?|[^\s:]{1,300}:\(\.[\w.+]{1,100}\): ?|\(\.[\w.+]{1,100}\): ?|[^\s:]{1,300}\.(?:o|a|so|lo): |(?:fatal )?error: |Problem(?: \d{1,3})?: )/i;
const MOST_LEADS = 5;
const DEEP_PATH = /(?:\/[^\s/:'"`‘’]+){3,}\/([^\s/:'"`‘’]+)/g;
const FEWEST = 12;

/**
 * What a line says, without where: "undefined reference to `a'" of "/usr/bin/ld: /builddir/b.c:8:(.text+0x6): undefined
 * reference to `a'"; long paths lose all but their last part. The line as it is when nothing else would be left.
 */
export function briefText(text: string): string {
  let brief = text.trim();
  for (let n = 0; n < MOST_LEADS; n += 1) {
    const [lead = ''] = LEADS.exec(brief) ?? [];
    if (lead === '' || brief.length - lead.length < FEWEST) break;
    brief = brief.slice(lead.length);
  }
  return brief.replace(DEEP_PATH, '…/$1');
}
