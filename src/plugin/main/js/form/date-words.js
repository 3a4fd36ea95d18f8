/* Days as people write them, in Danish and English, and as they are shown. A day is ISO 8601, such as 2026-05-12. */

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2099;
const CENTURY = 100;
const FIRST_YEAR_OF_LAST_CENTURY = 90;
const MILLISECONDS_IN_DAY = 86400000;
const DAYS_IN_WEEK = 7;
const THURSDAY = 4;

const MONTHS = [
    ['januar', 'january'],
    ['februar', 'february'],
    ['marts', 'march'],
    ['april', 'april'],
    ['maj', 'may'],
    ['juni', 'june'],
    ['juli', 'july'],
    ['august', 'august'],
    ['september', 'september'],
    ['oktober', 'october'],
    ['november', 'november'],
    ['december', 'december'],
];

const NEAR = {
    'i dag': 0,
    idag: 0,
    today: 0,
    'i morgen': 1,
    imorgen: 1,
    tomorrow: 1,
    'i går': -1,
    igår: -1,
    yesterday: -1,
};

const WEEKDAY = '(?:\\p{L}{3,9}\\.?,? )?';
const PATTERNS = [
    [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, (found) => [found[1], found[2], found[3]]],
    [/^(\d{1,2})[-/. ] ?(\d{1,2})(?:[-/. ] ?(\d{4}|\d{2})?)?$/, (found) => [found[3], found[2], found[1]]],
    [
        new RegExp(
            '^' +
                WEEKDAY +
                '(?:den |d\\. ?|the )?(\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?(\\p{L}{3,9})\\.?,?(?: (\\d{4}|\\d{2}))?$',
            'u',
        ),
        (found) => [found[3], found[2], found[1]],
    ],
    [
        new RegExp('^' + WEEKDAY + '(\\p{L}{3,9})\\.? (\\d{1,2})(?:\\.|st|nd|rd|th)?(?:,? (\\d{4}))?$', 'u'),
        (found) => [found[3], found[1], found[2]],
    ],
];

/** A day as a time in UTC, where every day is as long as the next. */
function utc(iso) {
    return Date.parse(iso + 'T00:00:00Z');
}

function isoOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}

export function isDay(iso) {
    return (
        /^\d{4}-\d{2}-\d{2}$/.test(iso) &&
        !Number.isNaN(utc(iso)) &&
        isoOf(utc(iso)) === iso &&
        Number(iso.slice(0, 4)) >= EARLIEST_YEAR &&
        Number(iso.slice(0, 4)) <= LATEST_YEAR
    );
}

export function addDays(iso, days) {
    return isoOf(utc(iso) + days * MILLISECONDS_IN_DAY);
}

/** The same day some months later; the last of the month where that month is shorter. */
export function addMonths(iso, months) {
    const index = Number(iso.slice(0, 4)) * MONTHS.length + Number(iso.slice(5, 7)) - 1 + months;
    const year = Math.floor(index / MONTHS.length);
    const first = String(year).padStart(4, '0') + '-' + String((index % MONTHS.length) + 1).padStart(2, '0') + '-01';
    const last = new Date(Date.UTC(year, (index % MONTHS.length) + 1, 0)).getUTCDate();
    return first.slice(0, 8) + String(Math.min(Number(iso.slice(8)), last)).padStart(2, '0');
}

/** From 0 for Monday to 6 for Sunday. */
export function weekdayOf(iso) {
    return (new Date(utc(iso)).getUTCDay() + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK;
}

/** ISO 8601: the week belongs to the year of its Thursday. */
export function weekOf(iso) {
    const thursday = addDays(iso, THURSDAY - 1 - weekdayOf(iso));
    const first = utc(thursday.slice(0, 4) + '-01-01');
    return 1 + Math.floor((utc(thursday) - first) / MILLISECONDS_IN_DAY / DAYS_IN_WEEK);
}

/** The reader's own day, by the clock of the machine. */
export function todayIso(now) {
    const pad = (number) => String(number).padStart(2, '0');
    return now.getFullYear() + '-' + pad(now.getMonth() + 1) + '-' + pad(now.getDate());
}

function monthNumber(word) {
    return /^\d/.test(word)
        ? Number(word)
        : 1 + MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
}

/** The year of a day that was written without: the one in which it is nearest to today. */
function nearestYear(today, month, day) {
    const year = Number(today.slice(0, 4));
    const away = (candidate) => Math.abs(Date.UTC(candidate, month - 1, day) - utc(today));
    return [year, year + 1, year - 1].reduce((best, candidate) => (away(candidate) < away(best) ? candidate : best));
}

function fullYear(written) {
    const year = Number(written);
    if (year >= CENTURY) {
        return year;
    }
    return year >= FIRST_YEAR_OF_LAST_CENTURY ? 1900 + year : 2000 + year;
}

/**
 * The day that a text means. Numbers are read day first, as in Denmark and Britain.
 *
 * @param today the current day, which "i morgen" and a day without a year are read by
 * @return ISO 8601; empty for an empty text; null when the text is no day between 1990 and 2099
 */
export function parseDay(text, today) {
    const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
    if (words === '') {
        return '';
    }
    if (Object.hasOwn(NEAR, words)) {
        return addDays(today, NEAR[words]);
    }
    for (const [pattern, order] of PATTERNS) {
        const found = pattern.exec(words);
        if (found) {
            const [year, monthWord, day] = order(found);
            const month = monthNumber(monthWord);
            const known = year ? fullYear(year) : nearestYear(today, month, Number(day));
            const pad = (number) => String(number).padStart(2, '0');
            const iso = known + '-' + pad(month) + '-' + pad(Number(day));
            if (isDay(iso)) {
                return iso;
            }
        }
    }
    return null;
}

/** In words, with the options of Intl.DateTimeFormat. */
export function dayText(iso, language, options) {
    return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(new Date(utc(iso)));
}
