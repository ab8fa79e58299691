// Logs out in every tab of the browser. Each tab forgets what was typed into it and leaves before the server ends the
// login: a tab that heard of it from the server would load its page anew and might still be let in. However slow the
// answer is, the mark ends the login with the next page that any tab asks for (see Logout on the server).
const tabs = new BroadcastChannel('laksana-logout');

const leaveFor = (address) => {
  window.laksana.leaving = true;
  Object.keys(sessionStorage).filter((key) => key.startsWith('typed:')).forEach((key) => sessionStorage.removeItem(key));
  document.body.inert = true;
  document.body.style.visibility = 'hidden';
  location.assign(address);
};

tabs.onmessage = () => leaveFor('/keluar/selesai');

const logOut = () => {
  document.cookie = 'laksana-leaving=1; path=/; samesite=lax' + (location.protocol === 'https:' ? '; secure' : '');
  tabs.postMessage('leave');
  leaveFor('/keluar');
};

window.laksana = Object.assign(window.laksana ?? {}, { logOut });
