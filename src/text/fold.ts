const ACCENTS = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f]/g;

/** One token's comparison key: lower case, no accents, no full stops, straight quotes, "-" for every dash. */
export function foldToken(text: string): string {
  if (text.length === 1) return foldCharacter(text);
  let upper = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    if (code >= 65 && code <= 90) upper = true;
    else if (code < 48 || code > 57) return foldRare(text);
  }
  return upper ? text.toLowerCase() : text;
}

function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90 ? char.toLowerCase() : code === 0x60 ? "'" : char;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4) return "'";
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return "-";
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return '"';
  return foldRare(char);
}

function foldRare(text: string): string {
  const lower = text.toLowerCase().replaceAll(".", "");
  return lower.normalize("NFKD").replace(ACCENTS, "").replaceAll("\u2019", "'");
}
