/* What of the package ws the mock serves sockets with. The build puts it into this file's place, with its licence, since the package itself depends on nothing of the kind. */
export { WebSocketServer } from 'ws'
