/** The files of natural that are used: its root loads databases and word nets. */
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  type Step = (word: string) => string;
  const stemmer: { step1a: Step; step1b: Step; step1c: Step; step5a: Step; step5b: Step };
  export default stemmer;
}
declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  export default function jaroWinkler(a: string, b: string, options: { ignoreCase?: boolean }): number;
}
