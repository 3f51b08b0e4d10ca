/// Where file systems, or parts of them, are mounted.
package struct MountPoints: Sendable {
  /// Paths without links or dots in them.
  package let paths: [String]

  /// What the system lists; empty where it does not tell.
  package static var current: MountPoints {
    MountPoints(list: (try? System.readAll("/proc/self/mountinfo")) ?? [])
  }

  /// Reads a list of the form of `/proc/self/mountinfo`. (proc_pid_mountinfo(5))
  package init(list: [UInt8]) {
    paths = list.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let fields = line.split(separator: UInt8(ascii: " "))
      return fields.count > 4 ? Self.unescaped(fields[4]) : nil
    }
  }

  /// Whether a folder is a mount point, or one lies somewhere in it.
  ///
  /// - Parameter folder: Its path without links or dots.
  package func lie(in folder: String) -> Bool { paths.contains { $0 == folder || $0.hasPrefix(folder + "/") } }

  /// Spaces, tabs, line feeds and backslashes are written as three octal digits.
  private static func unescaped(_ field: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(3), as: UTF8.self)
      if byte == UInt8(ascii: "\\"), digits.utf8.count == 3, let value = UInt8(digits, radix: 8) {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension System {
  /// The bytes of a file whose size the system does not tell.
  static func readAll(_ path: String) throws(FileFault) -> [UInt8] {
    let file = try FileChunks(path)
    var bytes: [UInt8] = []
    while true {
      let part = try file.next()
      if part.isEmpty { return bytes }
      bytes += part
    }
  }
}
