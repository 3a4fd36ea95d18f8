/*
 * The minutes of the stages of an item stand in its line, as people write them: "Alene 8, par 5, fælles 7". Here they are read
 * and written as numbers; other words of the line stay.
 */

const WRITTEN = /(?<!\p{L})(alene|alone|par|pairs?|borde?|tables?|fælles|plenum|together) (\d{1,3})(?!\d)/giu;

export const STAGES = ['alone', 'pair', 'table', 'plenum'];

function stageOf(word) {
    const lower = word.toLowerCase();
    if (lower.startsWith('a')) {
        return 'alone';
    }
    if (lower.startsWith('b') || lower.startsWith('ta')) {
        return 'table';
    }
    return lower.startsWith('p') && lower !== 'plenum' ? 'pair' : 'plenum';
}

/** The minutes by stage; of stages that the line does not name there is nothing. */
export function readMinutes(line) {
    const minutes = {};
    for (const [, word, number] of line.matchAll(WRITTEN)) {
        if (Number(number) > 0) {
            minutes[stageOf(word)] = Number(number);
        }
    }
    return minutes;
}

function withCapital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The line with other minutes.
 *
 * @param minutes by stage; a stage without any is taken out
 * @param words the name of each stage
 */
export function writeMinutes(line, minutes, words) {
    const rest = line
        .replace(WRITTEN, '\ue000')
        .replace(/\ue000(?:\s*(?:,|og|and|\+)?\s*\ue000)*/g, '\ue000')
        .split('\ue000')
        .map((part) => part.replace(/^[\s,.;:]+|[\s,;:]+$/g, ''))
        .filter((part) => part !== '')
        .join(' ');
    const named = STAGES.filter((stage) => minutes[stage] > 0)
        .map((stage) => words[stage].toLowerCase() + ' ' + minutes[stage])
        .join(', ');
    if (named === '' || rest === '') {
        return withCapital(named || rest);
    }
    return withCapital(named) + '. ' + withCapital(rest);
}
