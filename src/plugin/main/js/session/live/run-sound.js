/*
 * A sound when the time is up. Browsers let no page make a sound before somebody presses something on it, so it is off until it is
 * switched on. It is never the only sign: the clock says in words that the time is up, and screen readers are told.
 */
import { setText } from '../../common/dom.js';
import { secondsLeft } from './run-clock.js';

const LOOK_IN_MS = 250;
const TONES = [660, 880, 660];
const TONE_IN_S = 0.35;
const VOLUME = 0.2;

/** Whether the time has run out since the last look. @param before, now {end, left}, or null without a clock */
export function hasJustEnded(before, now) {
    return before !== null && now !== null && before.end === now.end && before.left > 0 && now.left === 0;
}

/** Soft tones, one after the other. */
function play(audio, tones) {
    tones.forEach((frequency, index) => {
        const begin = audio.currentTime + index * TONE_IN_S;
        const tone = audio.createOscillator();
        const volume = audio.createGain();
        tone.frequency.value = frequency;
        volume.gain.setValueAtTime(0, begin);
        volume.gain.linearRampToValueAtTime(VOLUME, begin + 0.03);
        volume.gain.linearRampToValueAtTime(0, begin + TONE_IN_S);
        tone.connect(volume);
        volume.connect(audio.destination);
        tone.start(begin);
        tone.stop(begin + TONE_IN_S);
    });
}

export class RunSound {
    /**
     * @param screen the screen
     * @param makeAudio gives what makes sounds; null where the browser has none
     */
    constructor(screen, makeAudio = () => (window.AudioContext ? new window.AudioContext() : null)) {
        this.screen = screen;
        this.makeAudio = makeAudio;
        this.button = screen.root.querySelector('[data-run-sound]');
        this.told = screen.root.querySelector('[data-run-up]');
        this.audio = null;
        this.isOn = false;
        this.before = null;
    }

    start() {
        this.button.addEventListener('click', () => this.toggle());
        window.setInterval(() => this.look(), LOOK_IN_MS);
    }

    toggle() {
        this.audio = this.audio || this.makeAudio();
        this.isOn = !this.isOn && this.audio !== null;
        this.button.setAttribute('aria-pressed', String(this.isOn));
        setText(
            this.button.querySelector('[data-sound-state]'),
            this.isOn ? AJS.I18n.getText('innovation.live.on') : AJS.I18n.getText('innovation.live.off'),
        );
        if (this.isOn) {
            this.audio.resume();
            play(this.audio, TONES.slice(0, 1));
        }
    }

    clock() {
        const clock = this.screen.root.querySelector('[data-run-clock]');
        if (!clock) {
            return null;
        }
        const end = clock.dataset.end === '' ? null : Number(clock.dataset.end);
        return { end: end, left: secondsLeft({ end: end, left: Number(clock.dataset.left) }, this.screen.time.now()) };
    }

    look() {
        const now = this.clock();
        if (hasJustEnded(this.before, now)) {
            setText(this.told, AJS.I18n.getText('innovation.live.up'));
            if (this.isOn) {
                play(this.audio, TONES);
            }
        }
        if (now !== null && now.left > 0) {
            setText(this.told, '');
        }
        this.before = now;
    }
}

/** @param screen one that has a button for it, unless the session is over */
export function startSound(screen) {
    if (screen.root.querySelector('[data-run-sound]')) {
        new RunSound(screen).start();
    }
}
