'use strict';
const { EventEmitter } = require('node:events');

const unscripted = (name) => async () => {
  throw new Error(`stand-in: dialog.${name} has no scripted answer; set one with electronApp.evaluate`);
};

/** What the system itself would show. Dialogs answer only what a journey scripted; what was asked of the shell is noted. */
function createNative() {
  const shell = { calls: [] };
  for (const name of ['openExternal', 'openPath', 'showItemInFolder']) {
    shell[name] = (target) => void shell.calls.push([name, target]);
  }
  const Menu = {
    setApplicationMenu: (menu) => void (Menu.current = menu),
    getApplicationMenu: () => Menu.current ?? null,
    buildFromTemplate: (items) => ({ items }),
  };
  return {
    dialog: {
      showSaveDialog: unscripted('showSaveDialog'),
      showOpenDialog: unscripted('showOpenDialog'),
      showMessageBox: unscripted('showMessageBox'),
      showErrorBox: (title, content) => console.error(title, content),
    },
    shell,
    Menu,
    nativeTheme: Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' }),
  };
}

module.exports = { createNative };
