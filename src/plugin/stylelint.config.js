export default {
    extends: 'stylelint-config-standard',
    rules: {
        // Parts are ordered by component; a phone's or paper's rule may well follow a more specific one
        'no-descending-specificity': null,
        // Some classes end in a field's type, which is written with an underscore
        'selector-class-pattern': '^[a-z]+([-_][a-z0-9]+)*$',
        // Most screens of the municipality follow the wiki's own breakpoints, written as Confluence writes them
        'media-feature-range-notation': 'prefix',
        // All colours stand in parts/tokens.css
        'color-no-hex': true,
        'color-named': 'never',
    },
    overrides: [
        {
            // Tokens; paper, which is always light; and the panel, which stands alone on every page of the wiki
            files: ['**/tokens.css', '**/print.css', '**/position-panel.css'],
            rules: { 'color-no-hex': null },
        },
    ],
};
