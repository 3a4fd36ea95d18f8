/* The words of the grid. */

export function statusText(status) {
    const texts = {
        none: AJS.I18n.getText('innovation.involvement.status.none'),
        planned: AJS.I18n.getText('innovation.involvement.status.planned'),
        agreed: AJS.I18n.getText('innovation.involvement.status.agreed'),
        done: AJS.I18n.getText('innovation.involvement.status.done'),
    };
    return texts[status] || '';
}

/** How citizens take part, short enough for a cell. */
export function modeText(mode) {
    const texts = {
        coInitiation: AJS.I18n.getText('innovation.involvement.short.coInitiation'),
        coDesign: AJS.I18n.getText('innovation.involvement.short.coDesign'),
        coImplementation: AJS.I18n.getText('innovation.involvement.short.coImplementation'),
        informed: AJS.I18n.getText('innovation.involvement.short.informed'),
    };
    return texts[mode] || '';
}
