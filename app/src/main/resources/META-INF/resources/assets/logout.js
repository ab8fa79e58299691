// Logs out in every tab of the browser. Each tab forgets what was typed into it and leaves before the server ends the
// login: a tab that heard of it from the server would load its page anew and might still be let in.
const tabs = new BroadcastChannel('laksana-logout');

const leaveFor = (address) => {
  window.laksana.leaving = true;
  Object.keys(sessionStorage).filter((key) => key.startsWith('typed:')).forEach((key) => sessionStorage.removeItem(key));
  location.assign(address);
};

tabs.onmessage = () => leaveFor('/keluar/selesai');

const logOut = () => {
  tabs.postMessage('leave');
  leaveFor('/keluar');
};

window.laksana = Object.assign(window.laksana ?? {}, { logOut });
