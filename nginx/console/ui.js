// What pages are drawn with: Preact, its hooks, and htm for templates. All else takes them from here.
import { Fragment, createContext, h, render } from './vendor/preact.js';
import htm from './vendor/htm.js';

export const html = htm.bind(h);
export { Fragment, createContext, render };
export { useCallback, useContext, useEffect, useErrorBoundary, useId, useLayoutEffect, useMemo, useRef, useState } from './vendor/hooks.js';
