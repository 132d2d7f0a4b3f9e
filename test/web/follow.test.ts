import { describe, expect, it } from 'vitest';
import { type ArticleSource, Follower } from '../../src/web/page/link/follow.js';
import { Store } from '../../src/web/page/link/store.js';
import { makeUnitView, makeView } from './sample-view.js';

/** A page whose server holds one unit, which others change; `hear` is what the server sends them all. */
function openPage() {
  const server = { revision: 1, target: 'It rains.', hear: (_revision: number) => {} };
  const store = new Store();
  const link: ArticleSource = {
    readArticle: async () => ({
      ...makeView([makeUnitView({ id: '1', target: server.target })]),
      revision: server.revision,
    }),
    listen: (hear: (revision: number) => void) => {
      server.hear = hear;
      return new Promise<void>(() => {});
    },
  };
  const follower = new Follower(store, link);
  void follower.follow();
  const changeElsewhere = (revision: number, target: string) => {
    Object.assign(server, { revision, target });
    server.hear(revision);
  };
  return { store, follower, changeElsewhere };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const shownBy = (store: Store) => [...store.state.units.values()].map(({ target }) => target);

describe('a page that is open while others work', () => {
  it('shows what they change', async () => {
    const { store, follower, changeElsewhere } = openPage();
    await follower.read();
    changeElsewhere(2, 'It is raining.');
    await settle();
    expect(shownBy(store)).toEqual(['It is raining.']);
  });

  it('shows what they changed while a change of its own was under way, once that is answered', async () => {
    const { store, follower, changeElsewhere } = openPage();
    await follower.read();
    store.dispatch({ type: 'type', id: '1', text: 'Rain.' });
    store.dispatch({ type: 'commit', id: '1' });
    store.dispatch({ type: 'send' });
    changeElsewhere(3, 'It pours.');
    await settle();
    expect(shownBy(store)).toEqual(['Rain.']);

    const answer = {
      revision: 2,
      outcomes: [],
      units: [makeUnitView({ id: '1', target: 'Rain.' })],
      order: null,
    };
    store.dispatch({ type: 'answered', answer });
    follower.note(answer);
    await settle();
    expect(shownBy(store)).toEqual(['It pours.']);
  });

  it('does not read the article again for a change of its own', async () => {
    const { store, follower, changeElsewhere } = openPage();
    await follower.read();
    follower.note({ revision: 2, outcomes: [], units: [], order: null });
    changeElsewhere(2, 'What no answer brought.');
    await settle();
    expect(shownBy(store)).toEqual(['It rains.']);
  });
});
