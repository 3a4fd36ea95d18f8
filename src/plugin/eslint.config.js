import js from '@eslint/js';
import globals from 'globals';

export default [
    { ignores: ['node_modules/', 'target/'] },
    js.configs.recommended,
    {
        rules: {
            curly: 'error',
            eqeqeq: 'error',
            'no-shadow': 'error',
            'no-var': 'error',
            'prefer-const': 'error',
            'max-lines': ['error', 400],
            'max-lines-per-function': ['error', 60],
        },
    },
    {
        files: ['main/js/**'],
        languageOptions: { globals: { ...globals.browser, AJS: 'readonly', Confluence: 'readonly' } },
        rules: { 'no-restricted-globals': ['error', 'event', 'name'] },
    },
    {
        files: ['test/js/**'],
        languageOptions: { globals: { ...globals.node } },
        rules: { 'max-lines-per-function': 'off' },
    },
    { files: ['web/**', '*.js'], languageOptions: { globals: globals.node } },
];
