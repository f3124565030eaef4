// Two hosts on one machine: network namespaces, each with an SSH server of its own, joined by a cable to this one.
// Needs root; nothing of the machine's own network or SSH settings is touched, and all of it goes with `close`.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NET = '10.213.77'
const PORT = 22022
const quiet = (command, ...args) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })

/** Opens them; gives the names to log in to and the ssh command that knows them. Throws where this machine has no such thing. */
export function openHosts(folder) {
  const key = (name) => {
    quiet('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name))
    return join(folder, name)
  }
  const server = quiet('sh', '-c', 'command -v sshd || ls /usr/sbin/sshd').trim()
  const [user, host] = [key('user'), key('host')]
  const opened = []
  const close = () => {
    for (const undo of opened.reverse())
      try {
        undo()
      } catch {
        // it is gone already
      }
  }
  try {
    mkdirSync('/run/sshd', { recursive: true })
    for (const n of [1, 2]) {
      const [space, here, there] = [
        `extract-${process.pid}-${n}`,
        `xt${process.pid % 10000}a${n}`,
        `xt${process.pid % 10000}b${n}`,
      ]
      quiet('ip', 'netns', 'add', space)
      opened.push(() => quiet('ip', 'netns', 'del', space))
      quiet('ip', 'link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', space)
      quiet('ip', 'addr', 'add', `${NET}.${n * 8 + 1}/30`, 'dev', here)
      quiet('ip', 'link', 'set', here, 'up')
      quiet('ip', '-n', space, 'addr', 'add', `${NET}.${n * 8 + 2}/30`, 'dev', there)
      quiet('ip', '-n', space, 'link', 'set', there, 'up')
      const settings = join(folder, `sshd-${n}`)
      writeFileSync(
        settings,
        `Port ${PORT}\nHostKey ${host}\nAuthorizedKeysFile ${user}.pub\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\n`,
      )
      const daemon = spawn('ip', ['netns', 'exec', space, server, '-D', '-e', '-f', settings], {
        stdio: 'ignore',
      })
      opened.push(() => daemon.kill())
    }
    const config = join(folder, 'ssh-config')
    writeFileSync(
      config,
      [1, 2]
        .map((n) => `Host host${n}\n  HostName ${NET}.${n * 8 + 2}\n  Port ${PORT}\n  IdentityFile ${user}\n`)
        .join('') +
        'Host *\n  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n  LogLevel ERROR\n  ConnectionAttempts 5\n',
    )
    return { names: 'host1,host2', ssh: `ssh -F ${config}`, close }
  } catch (error) {
    close()
    throw error
  }
}
