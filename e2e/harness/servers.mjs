// The web servers operators use, started on a free port of loopback with a configuration as it is
// shipped; a server that is not installed is null.

import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PATHS = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin'];
const find = (program) => PATHS.map((path) => join(path, program)).find(existsSync);
const APACHE = find('apache2') ?? find('httpd');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Name of a server to how it is started: `start(folder, root, snippet, port)` gives program, arguments. */
const SERVERS = {
  nginx: {
    program: find('nginx'),
    file: 'nginx.conf',
    start(folder, root, snippet, port) {
      writeFileSync(join(folder, 'main.conf'), `
${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors warn;
events {}
http {
  access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${root}; include ${snippet}; }
}`);
      return ['-c', join(folder, 'main.conf'), '-e', join(folder, 'errors')];
    },
    // The module that sends twins of brotli is not in every nginx.
    brotli: existsSync(BROTLI),
  },
  apache: {
    program: APACHE,
    file: 'apache.conf',
    start: (folder, root, snippet, port) => apache(folder, root, port, `
<Directory ${root}/finder>
  Include ${snippet}
</Directory>`),
    brotli: true,
  },
  // Where only a folder can be changed.
  'apache with .htaccess': {
    program: APACHE,
    file: 'apache.conf',
    start(folder, root, snippet, port) {
      copyFileSync(snippet, join(root, 'finder', '.htaccess'));
      return apache(folder, root, port, `
<Directory ${root}/finder>
  AllowOverride All
</Directory>`);
    },
    brotli: true,
  },
  caddy: {
    program: find('caddy'),
    file: 'Caddyfile',
    start(folder, root, snippet, port) {
      writeFileSync(join(folder, 'main'), `{
  admin off
  auto_https off
}
http://127.0.0.1:${port}, http://localhost:${port} {
  bind 127.0.0.1
  root * ${root}
  import ${snippet}
}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'main')];
    },
    brotli: true,
  },
};

function apache(folder, root, port, more) {
  const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'dir', 'rewrite', 'setenvif'];
  const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
  writeFileSync(join(folder, 'types'), '');
  writeFileSync(join(folder, 'main.conf'), `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
${load.join('\n')}
TypesConfig ${folder}/types
DocumentRoot ${root}
<Directory ${root}>
  Require all granted
</Directory>${more}`);
  return ['-f', join(folder, 'main.conf'), '-D', 'FOREGROUND'];
}

export const NAMES = Object.keys(SERVERS);

/** Whether a test with this server has to be skipped, and why. */
export const missing = (name) => (SERVERS[name].program ? false : `no ${name} is installed`);

/** Whether this server sends files packed with brotli. */
export const sendsBrotli = (name) => SERVERS[name].brotli;

/** Starts a server over `root`, which holds the finder in `finder/`; gives its address. */
export async function start(t, name, { root, settings, folder }) {
  const { program, file, start: arguments_ } = SERVERS[name];
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const child = spawn(program, arguments_(folder, root, join(settings, file), port), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => { said += part; });
  const ended = new Promise((done) => { child.on('exit', done); });
  t.after(async () => {
    // Caddy waits for open connections otherwise.
    child.kill(name === 'caddy' ? 'SIGKILL' : 'SIGTERM');
    await ended;
  });
  const address = `http://127.0.0.1:${port}/`;
  for (let turn = 0; turn < 100; turn += 1) {
    if (child.exitCode !== null) break;
    try {
      await fetch(address);
      return address;
    } catch {
      await new Promise((done) => { setTimeout(done, 50); });
    }
  }
  const errors = join(folder, 'errors');
  throw new Error(`${name} did not start: ${said} ${existsSync(errors) ? readFileSync(errors) : ''}`);
}

function freePort() {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** The folder of the unpacked release. */
export const release = () => process.env.SF_AUSLIEFERUNG ?? latest();

function latest() {
  const made = fileURLToPath(new URL('../../target/auslieferung/', import.meta.url));
  const folders = readdirSync(made, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return join(made, folders[0].name);
}

/** Runs `einrichten` of the release; gives whether it worked and what it said. */
export function setUp(...args) {
  const { status, stdout, stderr } = spawnSync(join(release(), 'einrichten'), args, { encoding: 'utf8' });
  return { ok: status === 0, said: stdout + stderr };
}
