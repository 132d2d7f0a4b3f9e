import { join, resolve } from 'node:path';
import { reviewArticle } from '../app/review-article.js';
import { watchFiles } from '../files/watch-files.js';
import { readAssets } from '../web/server/read-assets.js';
import { startServer } from '../web/server/start-server.js';
import { checkWhole } from '../wiring/check-range.js';
import { PACKAGE_FOLDER } from '../wiring/program.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { openBrowser } from './open-browser.js';
import { addArticleArguments, CHANGE_OPTIONS, type ChangeArguments, pathsOf } from './options.js';
import { printJson } from './output.js';

const PAGE_FOLDER = join(PACKAGE_FOLDER, 'dist', 'page');

interface ReviewArguments extends ChangeArguments {
  readonly port?: number | undefined;
  readonly open: boolean;
}

export const addReviewCommand: AddCommand = (cli, choose) =>
  cli.command(
    'review <article>',
    'Open the review page of an article in your browser',
    (command) =>
      addArticleArguments(command)
        .options({
          port: { type: 'number', requiresArg: true, describe: 'Port of this machine [default: any free]' },
          ...CHANGE_OPTIONS,
          open: {
            type: 'boolean',
            default: true,
            describe: 'Open the browser; --no-open only prints the address',
          },
        })
        .example('$0 review article.txt', 'until Ctrl-C; every change is on disk at once'),
    (argv) => choose(makeReviewInvocation(argv)),
  );

/** Ctrl-C is how a review ends, so it is no interruption: everything is on disk, and the exit code is 0. */
function makeReviewInvocation(argv: ReviewArguments): Invocation {
  return async (context) => {
    const { io } = context;
    const paths = pathsOf(argv);
    const port = checkWhole('port', argv.port ?? 0, { min: 0, max: 65_535 });
    const ports = makePorts(context, { ...argv, offline: true });
    const assets = await readAssets(PAGE_FOLDER);
    const article = await reviewArticle({ paths, remember: argv.memory }, ports);
    const server = await startServer({ assets, article, port });
    const watched = article.watched.map((path) => resolve(io.cwd, path));
    const stopWatching = watchFiles(watched, () => void article.refresh().catch(() => undefined));
    io.stdout.write(argv.json ? printJson({ address: server.address }) : `${server.address}\n`);
    ports.progress.say(`reviewing ${argv.article}: every change is on disk at once; Ctrl-C ends it`);
    const removeDoor = argv.open ? await open(server.address, resolve(io.cwd, paths.folder)) : undefined;
    await waitForStop(io.signal);
    stopWatching();
    await Promise.all([server.close(), removeDoor?.()]);
    await article.close();
    return EXIT.done;
  };
}

/** A browser that cannot be opened leaves the address, which is printed. */
function open(address: string, folder: string): Promise<(() => Promise<void>) | undefined> {
  return openBrowser(address, join(folder, 'review-page.html')).catch(() => undefined);
}

async function waitForStop(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
