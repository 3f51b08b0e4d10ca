import Disk

/// Why a preview cannot go on.
package enum PreviewFault: MachineFault, Equatable {
  /// The host is neither an address nor `localhost`.
  case unknownHost(String)
  /// Somebody listens at the port; the next that is free, `nil` when none was found near it.
  case portTaken(UInt16, free: UInt16?)
  /// The system does not let the program listen there, or not any longer, in its words.
  case cannotListen(String)

  /// `port 8080 is taken; try --port 8081`
  package var description: String {
    switch self {
    case .unknownHost(let host): "cannot listen at '\(host)': it is neither an address nor localhost"
    case .portTaken(let port, let free): "port \(port) is taken; try --port \(free ?? 0)"
    case .cannotListen(let reason): "cannot listen: \(reason)"
    }
  }
}
