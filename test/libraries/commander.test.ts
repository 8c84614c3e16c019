import { Command, CommanderError } from "commander";
import { describe, expect, test } from "vitest";

function program() {
  const written = { out: "", err: "" };
  const command = new Command("desk")
    .exitOverride()
    .version("1.2.3")
    .configureOutput({ writeOut: (s) => void (written.out += s), writeErr: (s) => void (written.err += s) });
  command
    .command("tag")
    .argument("[path...]")
    .option("--to <form>")
    .action(() => {});
  return { command, written };
}

function codeOf(argv: readonly string[]) {
  const { command, written } = program();
  try {
    command.parse([...argv], { from: "user" });
    return { code: null, exit: null, ...written };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { code: error.code, exit: error.exitCode, ...written };
  }
}

describe("commander, as we rely on it", () => {
  test("asks for help with exit 0, on standard output", () => {
    const help = codeOf(["--help"]);
    expect(help).toMatchObject({ code: "commander.helpDisplayed", exit: 0, err: "" });
    expect(help.out).toContain("Usage: desk");
  });

  test("prints the version with exit 0", () => {
    expect(codeOf(["--version"])).toMatchObject({ code: "commander.version", exit: 0, out: "1.2.3\n" });
  });

  test.each([
    [["tag", "--bogus"], "commander.unknownOption"],
    [["nothing"], "commander.unknownCommand"],
    [["tag", "--to"], "commander.optionMissingArgument"],
  ])("calls %j a fault, exit 1, on standard error only: we make it 2", (argv, code) => {
    const fault = codeOf(argv);
    expect(fault).toMatchObject({ code, exit: 1, out: "" });
    expect(fault.err).not.toBe("");
  });

  test("takes - for a path", () => {
    expect(codeOf(["tag", "-"])).toMatchObject({ code: null });
  });
});
