/* Lints scripts and styles and checks their format. Every tool runs, so that all that is wrong is seen at once. */
import { spawnSync } from 'node:child_process';

const FILES = ['main/js', 'test/js', 'web', 'eslint.config.js', 'stylelint.config.js'];
const CHECKS = [
    ['eslint', '--max-warnings', '0', ...FILES],
    ['stylelint', 'main/css/**/*.css'],
    ['prettier', '--check', '--log-level', 'warn', ...FILES, 'main/css', 'package.json'],
];

const results = CHECKS.map(
    ([tool, ...args]) => spawnSync('npx', ['--no', tool, '--', ...args], { stdio: 'inherit' }).status,
);
if (results.some((status) => status !== 0)) {
    console.error('Formatting is put right by: npm run format (in src/plugin)');
    process.exit(1);
}
