/** Names that one person may go by, a family a line. */
const FAMILIES = `
alan albert alvin al
alexander alejandro alex
andrew andy drew
anthony tony
arthur art
augustus gus
benjamin ben
charles charlie chuck
christopher christine chris
daniel dan danny
david dave
debra deborah deb debbie
donald don
edward edwin ed eddie
elizabeth liz betsy
frederick fred
gerald jerome jerry
gregory greg
henry hank
james jim jimmy jamie
jeffrey jefferson jeff
john jack
jonathan jon
joseph joe joey
kathleen katherine kathy kate
kenneth ken
lawrence larry
manuel manny
martin marty
matthew matt
michael mike mick
mitchell mitch
nicholas nick
patrick patricia pat
peter pete
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby
ronald ron
rudolph rudy
samuel sam
stephen steven steve
susan sue
terence terrence terry
thomas tom tommy
timothy tim
viola vi
walter walt
william bill will billy willie
`;

const familyOf: ReadonlyMap<string, number> = new Map(
  FAMILIES.trim()
    .split("\n")
    .flatMap((line, family) => line.split(" ").map((name): [string, number] => [name, family])),
);

/** Whether two given names, folded, may be the same person's: equal, initial, shortened, or of one family. */
export function mayBeSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.startsWith(b) || b.startsWith(a);
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  const family = familyOf.get(a);
  return family !== undefined && family === familyOf.get(b);
}
