import type { ArticleView, ChangesAnswer, Failure } from '../../protocol.js';
import type { Filter } from './filters.js';
import type { Query } from './find-and-replace.js';
import type { Focus, OpenSplit, PageState, Unsaved, UnsentChange } from './page-state.js';

/** Everything that can happen to the page. */
export type PageEvent =
  /** The article as the server has it now. */
  | { readonly type: 'loaded'; readonly view: ArticleView }
  /** What an earlier tab, or this one before it was loaded again, could not save. */
  | { readonly type: 'restored'; readonly unsaved: Unsaved }
  /** Makes a unit the current one; what was typed in the one before is sent. */
  | { readonly type: 'go'; readonly id: string; readonly place: Focus['place'] }
  | { readonly type: 'focus'; readonly place: Focus['place'] }
  | { readonly type: 'type'; readonly id: string; readonly text: string }
  /** Typing paused, or the field was left. */
  | { readonly type: 'commit'; readonly id: string }
  /** Changes that are undone together. */
  | { readonly type: 'change'; readonly changes: readonly UnsentChange[] }
  /** The reviewer chooses between the text in the field and the one that stands. */
  | { readonly type: 'settle'; readonly id: string; readonly choice: 'mine' | 'theirs' }
  | { readonly type: 'discard'; readonly index: number }
  | { readonly type: 'send' }
  | { readonly type: 'answered'; readonly answer: ChangesAnswer }
  /** The server cannot be reached: everything is kept and sent again. */
  | { readonly type: 'failed'; readonly message: string }
  /** The server refuses what was sent, and will again. */
  | { readonly type: 'refused'; readonly failure: Failure }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'query'; readonly query: Partial<Query> }
  | { readonly type: 'panel'; readonly panel: PageState['panel'] }
  | { readonly type: 'split'; readonly split: OpenSplit | null };
