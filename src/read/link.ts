/** A link as it leads from the page; null where that cannot be told, or leads nowhere on the web. */
export function absolute(link: string | null, base: string | null): string | null {
  if (link === null || !URL.canParse(link, base ?? undefined)) return null;
  const { protocol, href } = new URL(link, base ?? undefined);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
