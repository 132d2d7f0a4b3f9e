'use strict';

/** Transformers checks only that sharp is there; calling it would mean that we decode images, which we never do. */
module.exports = function notNeeded() {
  throw new Error('tweeluik translates text: image and browser back ends are left out of its install');
};
