#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs another program and waits for its end.
package enum Program {
  /// How it ended.
  package enum End: Equatable, Sendable {
    /// It ran; its exit code, or 128 and the number of the signal that ended it.
    case exited(Int32)
    /// It is not there, or may not be run.
    case missing
  }

  /// Runs a program with its arguments.
  ///
  /// - Parameters:
  ///   - name: Looked for in the search path.
  ///   - isQuiet: Whether what it prints is dropped.
  package static func run(_ name: String, _ arguments: [String], isQuiet: Bool = false) -> End {
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if isQuiet {
      for output in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
      }
    }
    guard posix_spawnp(&process, name, &actions, nil, &words, environ) == 0 else { return .missing }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return .exited(1) }
    }
    let signal = status & 0x7F
    return .exited(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }
}
