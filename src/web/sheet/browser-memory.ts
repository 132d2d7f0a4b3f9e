/** What a browser keeps of a page that is a file, if it does. */
interface BrowserMemory {
  readonly isThere: boolean;
  read(key: string): string | null;
  /** False where nothing can be kept, or no more. */
  write(key: string, value: string): boolean;
}

const PROBE = 'tweeluik probe';

export function openBrowserMemory(): BrowserMemory {
  const storage = findStorage();
  return {
    isThere: storage !== undefined,
    read: (key) => storage?.getItem(key) ?? null,
    write: (key, value) => tryTo(() => storage?.setItem(key, value)) && storage !== undefined,
  };
}

/** Some browsers have it and throw, by their settings. */
function findStorage(): Storage | undefined {
  const works = tryTo(() => {
    localStorage.setItem(PROBE, PROBE);
    localStorage.removeItem(PROBE);
  });
  return works ? localStorage : undefined;
}

function tryTo(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
