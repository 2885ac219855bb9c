/** Where office.js comes from: Microsoft's own servers, one for the world and one for Microsoft 365 in China, run by 21Vianet. */
const addresses = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** The address for the value of `OFFICE_JS`; the world's where there is none. */
export function officeJsAddress(place = 'worldwide') {
  if (!Object.hasOwn(addresses, place)) throw new Error(`OFFICE_JS must be ${Object.keys(addresses).join(' or ')}, not ${place}`);
  return addresses[place];
}
