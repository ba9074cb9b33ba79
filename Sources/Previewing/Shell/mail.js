// The text of a message as clients without HTML show it.

/** The plain text in a message; an empty string if it has none. */
export function plainText(message) {
  const [head, body] = split(message.replaceAll('\r\n', '\n'));
  const type = header(head, 'content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";\n]+)"?/i.exec(type)?.[1];
  if (boundary) {
    for (const part of body.split(`--${boundary}`).slice(1, -1)) {
      const text = plainText(part.replace(/^\n/, ''));
      if (text) return text;
    }
    return '';
  }
  return /^text\/plain\b/i.test(type.trim()) ? decoded(body, header(head, 'content-transfer-encoding')) : '';
}

function split(message) {
  const end = message.indexOf('\n\n');
  return end < 0 ? [message, ''] : [message.slice(0, end), message.slice(end + 2)];
}

function header(head, name) {
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
  return lines.find(line => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1);
}

function decoded(body, encoding) {
  let bytes;
  switch (encoding?.trim().toLowerCase()) {
    case 'base64': bytes = atob(body.replace(/\s/g, '')); break;
    case 'quoted-printable':
      bytes = body.replace(/=[ \t]*\n/g, '')
        .replace(/=([0-9A-F]{2})/gi, (_, digits) => String.fromCharCode(parseInt(digits, 16)));
      break;
    default: return body;
  }
  return new TextDecoder().decode(Uint8Array.from(bytes, byte => byte.charCodeAt(0))).replaceAll('\r\n', '\n');
}
