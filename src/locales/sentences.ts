type Parameters = Readonly<Record<string, string | number>>;

/** Gives the sentences of a catalogue; `{name}` in a sentence is replaced by the parameter of that name. */
export function sentencesOf(catalogue: Readonly<Record<string, string>>): (key: string, parameters?: Parameters) => string {
  const split = new Map<string, readonly string[]>();
  return (key, parameters) => {
    // Ten thousand contestants have ten sentences each: a sentence is taken apart once.
    let pieces = split.get(key);
    if (!pieces) {
      const sentence = catalogue[key];
      if (sentence === undefined) throw new Error(`No sentence ${key}`);
      split.set(key, (pieces = sentence.split(/\{(\w+)\}/)));
    }
    return pieces.length === 1 ? pieces[0]! : filledIn(pieces, parameters ?? {});
  };
}

/** Text and names alternate, text first. A name without its parameter stays in its braces. */
function filledIn(pieces: readonly string[], parameters: Parameters): string {
  let sentence = pieces[0]!;
  for (let index = 1; index < pieces.length; index += 2) {
    sentence += String(parameters[pieces[index]!] ?? `{${pieces[index]}}`) + pieces[index + 1]!;
  }
  return sentence;
}
