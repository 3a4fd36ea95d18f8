/* The timer of a running session, counted by the server's clock: the device's own clock may be wrong by hours. */
import { setText } from '../../common/dom.js';

const SECONDS_IN_MINUTE = 60;
const RADIUS = 46;
const MIDDLE = 50;
const TICK_IN_MS = 250;

/** What the server's clock shows, in milliseconds since 1970. */
export class ServerTime {
    /** @param passed milliseconds since any moment; never set back, unlike the clock */
    constructor(passed = () => performance.now()) {
        this.passed = passed;
        this.offset = 0;
    }

    /** @param now what the server said just now */
    set(now) {
        this.offset = now - this.passed();
    }

    now() {
        return this.offset + this.passed();
    }
}

/** Seconds that are left, not below 0. */
export function secondsLeft(timer, now) {
    return timer.end === null ? timer.left : Math.max(0, Math.ceil((timer.end - now) / 1000));
}

export function inWords(seconds, separator) {
    return Math.floor(seconds / SECONDS_IN_MINUTE) + separator + String(seconds % SECONDS_IN_MINUTE).padStart(2, '0');
}

/** The path of a pie of which that share is left; the rest is gone clockwise from the top. */
export function piePath(share) {
    if (share <= 0) {
        return '';
    }
    const angle = 2 * Math.PI * (1 - Math.min(share, 0.9999));
    const x = (MIDDLE + RADIUS * Math.sin(angle)).toFixed(2);
    const y = (MIDDLE - RADIUS * Math.cos(angle)).toFixed(2);
    const isLarge = share > 0.5 ? 1 : 0;
    return 'M50 50L' + x + ' ' + y + 'A' + RADIUS + ' ' + RADIUS + ' 0 ' + isLarge + ' 1 50 4Z';
}

function timerOf(clock) {
    const { end, left, total } = clock.dataset;
    return { end: end === '' ? null : Number(end), left: Number(left), total: Number(total) };
}

export class RunClock {
    /**
     * @param root where clocks stand, now and later
     * @param time the server's time
     */
    constructor(root, time) {
        this.root = root;
        this.time = time;
    }

    start() {
        this.show();
        window.setInterval(() => this.show(), TICK_IN_MS);
    }

    show() {
        this.root.querySelectorAll('[data-run-clock]').forEach((clock) => {
            const timer = timerOf(clock);
            const left = secondsLeft(timer, this.time.now());
            setText(clock.querySelector('[data-run-left]'), inWords(left, clock.dataset.separator));
            clock.querySelector('[data-run-pie]').setAttribute('d', piePath(timer.total > 0 ? left / timer.total : 0));
            clock.classList.toggle('inno-live-up', left === 0);
        });
    }
}
