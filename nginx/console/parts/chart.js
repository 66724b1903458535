// A chart by uPlot, which is loaded when the first one is drawn. What it shows stands in a table beside it for whoever can't see it.
import { html, useEffect, useRef, useState } from '../ui.js';
import { Problem } from './basics.js';

/** @typedef {{label: string, color: string, bars?: boolean, fill?: boolean, dashed?: boolean}} Series `color` is a variable of style.css */
/** @typedef {{label: string, data: (number | null)[][], series: Series[], words?: (x: number) => string, unit?: string, most?: number, height?: number, steps?: boolean,
 *   onPick?: (index: number) => void}} Props  `data` are the places, and of each series a list of values; `words` say a place that is no time (seconds) */

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: '2-digit' });
const color = (/** @type {string} */ name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const BAR = 0.7;
const NARROWEST_BAR = 2;

/** @param {any} uPlot @param {Series} series @param {boolean} steps */
function line(uPlot, { label, color: name, bars, fill, dashed }, steps) {
    return {
        label, width: bars ? 0 : 2, stroke: () => color(name), ...((bars || fill) && { fill: () => color(bars ? name : '--tint') }), ...(dashed && { dash: [5, 4] }), points: { show: !bars && !steps && !dashed },
        ...(bars && { paths: uPlot.paths.bars({ size: [BAR, Infinity, NARROWEST_BAR] }) }), ...(steps && { paths: uPlot.paths.stepped({ align: 1 }) }),
    };
}

/** @param {any} uPlot @param {Props} props @param {number} width */
function optionsFor(uPlot, { series, words, unit = '', most, height = 220, steps = false }, width) {
    const axis = { stroke: () => color('--soft'), grid: { stroke: () => color('--line'), width: 1 }, ticks: { show: false } };
    const values = (/** @type {any} */ _, /** @type {number[]} */ all) => all.map((value) => `${value.toLocaleString('en-GB')}${unit}`);
    return {
        width, height, legend: { show: series.length > 1, live: false }, cursor: { y: false, drag: { setScale: false, x: false, y: false } },
        scales: {
            x: { time: !words, ...(words && { range: (/** @type {any} */ _, /** @type {number} */ least, /** @type {number} */ greatest) => [least - BAR, greatest + BAR] }) },
            y: { range: (/** @type {any} */ _, /** @type {number} */ __, /** @type {number} */ greatest) => [0, Math.max(most ?? 1, greatest * 1.05)] },
        },
        axes: [{ ...axis, size: 30, space: 80, values: (/** @type {any} */ _, /** @type {number[]} */ all) => all.map((x) => (words ? words(x) : day.format(x * 1000))), ...(words && { incrs: [1, 2, 4, 8, 13] }) }, { ...axis, size: 64, values }],
        series: [{}, ...series.map((one) => line(uPlot, one, steps))],
    };
}

/** @param {Props} props */
export function Chart(props) {
    const { label, data, onPick } = props;
    const place = useRef(/** @type {HTMLElement | null} */ (null));
    const [error, setError] = useState(/** @type {any} */ (null));
    useEffect(() => {
        /** @type {any} */
        let plot;
        let gone = false;
        const redraw = () => plot?.redraw();
        const scheme = matchMedia('(prefers-color-scheme: dark)');
        const watch = new ResizeObserver(() => plot && place.current && plot.setSize({ width: place.current.clientWidth, height: plot.height }));
        import('../vendor/uplot.js').then(({ default: uPlot }) => {
            if (gone || !place.current) return;
            plot = new uPlot(/** @type {any} */ (optionsFor(uPlot, props, place.current.clientWidth)), /** @type {any} */ (data), place.current);
            if (onPick) plot.over.addEventListener('click', () => plot.cursor.idx !== null && onPick(plot.cursor.idx));
            scheme.addEventListener('change', redraw);
            watch.observe(place.current);
        }).catch(setError);
        return () => {
            gone = true;
            scheme.removeEventListener('change', redraw);
            watch.disconnect();
            plot?.destroy();
        };
    }, [JSON.stringify(data), label]);
    if (error) return html`<${Problem} error=${error} />`;
    return html`<div class="chart" role="img" aria-label=${label} ref=${place}></div>`;
}

/** A share as a bar with its words. @param {{part: number, whole: number, children: any, grave?: boolean}} props */
export const Share = ({ part, whole, children, grave = false }) => html`<span class=${grave ? 'share grave' : 'share'}><span class="bar-of" aria-hidden="true"><span style=${{ width: `${Math.max(0, Math.min(100, whole ? (part / whole) * 100 : 0))}%` }}></span></span><span>${children}</span></span>`;
