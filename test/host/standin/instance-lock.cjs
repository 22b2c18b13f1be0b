'use strict';
const { readFileSync, rmSync, watch, writeFileSync } = require('node:fs');
const path = require('node:path');

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * One program a data folder, as Electron keeps it: the first holds a file with its process number; a later one leaves its
 * command line in a file, which the first reads and tells as `second-instance`. A lock of a killed process is no lock.
 */
function createInstanceLock(app, words) {
  let held;

  function listen(folder) {
    const watcher = watch(folder, (_kind, name) => {
      if (!name?.startsWith('stand-in-second-')) return;
      const message = path.join(folder, name);
      try {
        const text = readFileSync(message, 'utf8');
        if (text === '') return;
        rmSync(message);
        app.emit('second-instance', {}, JSON.parse(text), process.cwd());
      } catch (error) {
        if (error.code !== 'ENOENT') throw error;
      }
    });
    watcher.unref();
  }

  function take(folder) {
    const file = path.join(folder, 'stand-in.lock');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        writeFileSync(file, String(process.pid), { flag: 'wx' });
        held = file;
        listen(folder);
        return true;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      if (isAlive(Number(readFileSync(file, 'utf8')))) break;
      rmSync(file, { force: true });
    }
    writeFileSync(path.join(folder, `stand-in-second-${process.pid}`), JSON.stringify(words));
    return false;
  }

  return {
    take,
    release: () => {
      if (held) rmSync(held, { force: true });
      held = undefined;
    },
  };
}

module.exports = { createInstanceLock };
