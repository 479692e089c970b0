// The commands with what they take. Each is a file of its own, loaded when it is asked for: it exports one function that
// takes its arguments and options by name, and an Output, and returns the exit code.

import {Command, CommanderError, Option} from 'commander';
import {version} from '../version.ts';
import {inWords} from './cannot-do.ts';
import {formats, outputOn, type ExitCode, type Output, type OutputOptions, type Streams} from './output.ts';

type Work<Options> = (options: Options, output: Output) => ExitCode | Promise<ExitCode>;

/** Runs what somebody typed after the command's name. */
export async function runCommandLine(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = commandLine(streams, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, {from: 'user'});
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // which has said what is wrong
    streams.stderr.write(`${inWords(error)}\n`);
    return 2;
  }
}

function commandLine(streams: Streams, end: (exitCode: ExitCode) => void): Command {
  const program = new Command('gpsoc-widgets')
    .description('Makes, checks and shows catalogues of GP IT services.')
    .version(version)
    .addOption(new Option('--format <format>', 'how results are written').choices(formats).default('text'))
    .option('--quiet', 'say nothing but results and errors', false)
    .option('--no-colour', 'use no colours (nor where NO_COLOR is set)')
    .configureHelp({showGlobalOptions: true})
    .configureOutput({writeOut: (text) => streams.stdout.write(text), writeErr: (text) => streams.stderr.write(text)})
    .showHelpAfterError('Add --help to see what there is, with an example.')
    .exitOverride();
  addExample(program, 'gpsoc-widgets build catalogue.xlsx');

  /** Makes an action of commander's out of a command's function. */
  const run =
    <Options>(load: () => Promise<Work<Options>>) =>
    async (...given: unknown[]) => {
      const command = given.at(-1) as Command;
      const values = command.registeredArguments.map((argument, n) => [argument.name(), given[n]] as const);
      const options = {...Object.fromEntries(values), ...command.opts()} as Options;
      const work = await load();
      end(await work(options, outputOn(streams, program.opts<OutputOptions>())));
    };

  addCommands(program, run);
  return program;
}

type RunCommand = <Options>(load: () => Promise<Work<Options>>) => (...given: unknown[]) => Promise<void>;

function addCommands(program: Command, run: RunCommand): void {
  const init = program
    .command('init')
    .description('writes a workbook to fill in, with headings, notes and lists to choose from')
    .argument('[folder]', 'where to', '.')
    .option('--from <file>', 'a catalogue that fills it')
    .addOption(
      new Option('--as <kind>', 'a workbook, or a folder of text files')
        .choices(['xlsx', 'ods', 'csv'])
        .default('xlsx'),
    )
    .action(run(async () => (await import('./init.ts')).init));
  addExample(init, 'gpsoc-widgets init');

  const build = program
    .command('build')
    .description('makes catalogue.json of a workbook, of .csv files or of a .json file, once nothing is wrong with it')
    .argument('<source>', 'an .xlsx, .ods, .csv or .json file, or a folder of .csv files')
    .option('--out <folder>', 'the folder for what is made', 'dist')
    .option('--page-size <services>', 'how many services one file holds; the others go to pages beside it', '2500')
    .option('--previous <file>', 'the catalogue as it was published before: ids stay what they were')
    .option('--mapping <file>', 'how your sheets, headings and words are to be understood; written if it is not there')
    .option('--leave-out-bad-records', 'write the catalogue without the services that have errors')
    .option('--watch', 'build again whenever the source is saved')
    .action(run(async () => (await import('./build.ts')).build));
  addExample(build, 'gpsoc-widgets build catalogue.xlsx --out site');

  const check = program
    .command('check')
    .description('reports what is wrong with a catalogue, and writes nothing')
    .argument('<source>', 'an .xlsx, .ods, .csv or .json file, a folder of .csv files, or the address of a catalogue')
    .option('--previous <file>', 'the catalogue as it was published before')
    .option('--mapping <file>', 'how your sheets, headings and words are to be understood')
    .option('--from-page <address>', 'a page that shows the catalogue: whether its browser may fetch it')
    .action(run(async () => (await import('./check.ts')).check));
  addExample(check, 'gpsoc-widgets check catalogue.xlsx');

  const preview = program
    .command('preview')
    .description('shows the widgets on a source while you write it, with the report beside them')
    .argument('<source>', 'an .xlsx, .ods, .csv or .json file, or a folder of .csv files')
    .option('--port <number>', 'the port to listen on; the next that is free, if it is taken', '5190')
    .option('--previous <file>', 'the catalogue as it was published before')
    .option('--mapping <file>', 'how your sheets, headings and words are to be understood')
    .action(run(async () => (await import('./preview.ts')).preview));
  addExample(preview, 'gpsoc-widgets preview catalogue.xlsx');

  const organisations = program
    .command('organisations')
    .description('makes the files in which a catalogue looks up ODS codes')
    .argument(
      '<files...>',
      'files of the NHS Organisation Data Service, as .csv: epraccur, eccg, etrust, ebranchs, succ',
    )
    .option('--out <folder>', 'where to put them', 'organisations')
    .option('--prefix-length <number>', 'how many letters and digits of a code name its file', '2')
    .option('--as-of <day>', 'the day on which the files were made, such as 2015-11-27')
    .option('--wales <type>', 'keep practices in Wales, as organisations of this type of your catalogue')
    .action(run(async () => (await import('./organisations.ts')).organisations));
  addExample(organisations, 'gpsoc-widgets organisations epraccur.csv eccg.csv succ.csv');

  const diff = program
    .command('diff')
    .description('tells people what has changed from one catalogue to the next')
    .argument('<old>', 'the catalogue as it was: a .json file, a workbook, or a folder')
    .argument('<new>', 'the catalogue as it is')
    .option('--html <file>', 'write the note as a web page, too')
    .option('--feed <file>', 'add the note to an Atom feed, which is begun if it is not there')
    .option('--feed-url <url>', 'the address that a new feed will have')
    .option('--fail-on-removed', 'exit with 1 if a service or a lot is no longer there')
    .action(run(async () => (await import('./diff.ts')).diff));
  addExample(diff, 'gpsoc-widgets diff old/catalogue.json catalogue.json --feed feed.xml');

  const yesOrNo = ['yes', 'no'];
  const decide = program
    .command('decide')
    .description('answers whether an organisation may order a service, who orders, who pays and why')
    .argument('<source>', 'a .json file, a workbook, or a folder')
    .option('--service <service>', 'its id or name')
    .option('--lot <lot>', 'its id or name, where the service is on several')
    .option('--organisation <type>', 'the type of organisation that asks')
    .option('--ods <code>', 'its ODS code, where the catalogue has a look-up')
    .option('--principal-system <service>', 'the principal system of the practice; none: another one, or none')
    .addOption(new Option('--agreement <answer>', 'whether commissioner and practice have signed').choices(yesOrNo))
    .addOption(new Option('--central-funding <answer>', 'whether central money can be used').choices(yesOrNo))
    .option('--on <day>', 'the day of the order, such as 2016-06-03; today if it is not said')
    .action(run(async () => (await import('./decide.ts')).decideFor));
  addExample(
    decide,
    'gpsoc-widgets decide catalogue.json --service emis-web --organisation gp-practice --on 2016-06-03',
  );

  const render = program
    .command('render')
    .description('writes the catalogue into the tags of pages as plain HTML, for whoever has no script')
    .argument('<pages...>', 'HTML files with our tags')
    .option('--source <source>', 'the catalogue, where the src of the tags leads to no file')
    .option('--root <folder>', 'the folder that is / on the site')
    .action(run(async () => (await import('./render.ts')).render));
  addExample(render, 'gpsoc-widgets render index.html');
}

/** @param example - Works when it is pasted where the file that it names lies. */
function addExample(command: Command, example: string): void {
  command.addHelpText('after', `\nExample:\n  $ ${example}`);
}
