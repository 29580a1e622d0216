import Foundation
import NIOCore

/// Why a server cannot listen, and what to do.
struct ListeningError: Error, CustomStringConvertible {
  let description: String

  /// `nil` for an error that says it well enough by itself.
  init?(_ error: IOError, host: String, port: Int) {
    switch error.errnoCode {
    case EADDRINUSE:
      description =
        "port \(port) is taken on \(host): stop the program that listens there, or take another port with --port"
    case EACCES:
      description = "port \(port) is for the administrator alone: take one from 1024 on with --port, behind a proxy"
    case EADDRNOTAVAIL:
      description = "\(host) is no address of this machine: --host takes one of its own, or 0.0.0.0 for all of them"
    default: return nil
    }
  }
}
