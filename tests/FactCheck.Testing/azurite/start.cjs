// Starts the emulator, and ends it when the process that started it is gone: its end of standard input closes then.
'use strict';
process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
require(require.resolve('azurite/dist/src/azurite.js', { paths: [process.cwd()] }));
