/**
 * What a program that reads files of unknown origin begins with, before it imports anything else: from here on its
 * process speaks to nobody.
 */
import { Socket as Datagrams } from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'

// The permission model of Node 24 closes disk, programs and threads, not the network; nothing that reads a file has any
// business there, so the doors to it are walled up in this process.
function closed(): never {
  throw new Error('a process that reads files speaks to nobody')
}

Socket.prototype.connect = closed
Datagrams.prototype.bind = closed
Datagrams.prototype.send = closed
dns.lookup = closed as unknown as typeof dns.lookup
dns.promises.lookup = closed
syncBuiltinESMExports()
