import { render } from 'preact';
import { Follower } from './link/follow.js';
import { keepUnsaved } from './link/keep-unsaved.js';
import { measureTime } from './link/measure-time.js';
import { startSaving } from './link/save.js';
import { Server } from './link/server.js';
import { Store } from './link/store.js';
import { Page } from './parts/page.js';

const place = document.getElementById('page');

async function start(root: HTMLElement): Promise<void> {
  const store = new Store();
  const server = new Server(location.hash.slice(1));
  const follower = new Follower(store, server);
  await follower.read();
  server.shareToken();
  document.title = `Review of ${store.state.article}`;
  startSaving(store, server, follower.note);
  render(<Page store={store} rules={server} />, root);
  measureTime(store);
  void follower.follow();
  await keepUnsaved(store);
}

if (place !== null) {
  start(place).catch((error: unknown) => {
    place.textContent = `The article cannot be shown: ${error instanceof Error ? error.message : error}.`;
  });
}
